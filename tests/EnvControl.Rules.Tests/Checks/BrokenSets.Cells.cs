namespace EnvControl.Rules.Tests.Checks;

/// <summary>Cells without a measure or with two, and rules no cell needs.</summary>
public static partial class BrokenSets
{
    /// <summary>Dates.</summary>
    private static BrokenSet[] Time =>
        [
            Kiln(
                "a rule ends and none follows",
                "EC2701",
                "kiln.c.red",
                "\"to\": null",
                "\"to\": \"2024-01-01\"",
                "{ \"from\""
            ),
            new(
                "one day between two editions",
                "EC2701",
                rules => Edition(rules, "kiln.c.red", "2024-01-01", "2024-01-02"),
                Kilns,
                "\"kiln.c.red\"",
                "{ \"from\""
            ),
            new(
                "two editions in force on one day",
                "EC2702",
                rules => Edition(rules, "kiln.c.red", "2024-01-02", "2024-01-01"),
                Kilns,
                "\"kiln.c.red\"",
                "{ \"from\""
            ),
            new(
                "an old class in force beside the new",
                "EC2702",
                rules =>
                    Add(
                            rules,
                            Classes,
                            "class.strict",
                            line =>
                                line.Replace(
                                        "\"class.strict\"",
                                        "\"class.strict.new\"",
                                        StringComparison.Ordinal
                                    )
                                    .Replace("2020-01-01", "2023-01-01", StringComparison.Ordinal)
                        )
                        .Patch(Classes, "\"class.strict\"", "\"to\": null", "\"to\": \"2023-06-01\""),
                Classes,
                "\"class.strict\"",
                "{ \"from\""
            ),
            new(
                "no target for a year",
                "EC2703",
                rules => rules.Patch("targets.json", "\"second\"", "2022-01-01", "2023-01-01"),
                "targets.json",
                "\"first\"",
                "{ \"id\""
            ),
            new(
                "two targets on one day",
                "EC2704",
                rules => rules.Patch("targets.json", "\"first\"", "2022-01-01", "2022-01-02"),
                "targets.json",
                "\"first\"",
                "{ \"id\""
            ),
        ];

    /// <summary>Gaps.</summary>
    private static BrokenSet[] Gaps =>
        [
            new(
                "no rule for grade C at orange",
                "EC2711",
                rules => Remove(rules, "kiln.c.orange"),
                "industries.json",
                "\"N15\"",
                "{ \"id\""
            ),
            new(
                "one number in the middle has no rule",
                "EC2711",
                rules =>
                    rules.Patch(Kilns, "\"kiln.c.red\"", "grade ==", "(units < 3 || units > 3) && grade =="),
                "industries.json",
                "\"N15\"",
                "{ \"id\""
            ),
            new(
                "one process has no rule",
                "EC2711",
                rules =>
                    rules.Patch(
                        Kilns,
                        "\"kiln.c.red\"",
                        "grade ==",
                        "process != \\\"brick-kiln\\\" && grade =="
                    ),
                "industries.json",
                "\"N16\"",
                "{ \"id\""
            ),
            new(
                "the measure is for another line of the plant",
                "EC2711",
                rules =>
                    rules.Patch(
                        Kilns,
                        "\"kiln.c.red\"",
                        Stop,
                        """{ "action": "shutdown", "process": "clinker-kiln" }"""
                    ),
                "industries.json",
                "\"N15\"",
                "{ \"id\""
            ),
            new(
                "nothing is ordered once 120 hours have passed",
                "EC2711",
                rules =>
                    rules.Patch(
                        Kilns,
                        "\"kiln.c.red\"",
                        $"[{Stop}]",
                        $$"""[{{Stop}}], "afterHours": [{ "from": 120, "measures": [] }]"""
                    ),
                "industries.json",
                "\"N15\"",
                "{ \"id\""
            ),
            new(
                "no class takes in grade D",
                "EC2717",
                rules => rules.Patch(Classes, "\"class.strict\"", "(\\\"C\\\",\\\"D\\\",", "(\\\"C\\\","),
                "industries.json",
                "\"N15\"",
                "{ \"id\""
            ),
        ];

    /// <summary>Overlaps.</summary>
    private static BrokenSet[] Overlaps =>
        [
            new(
                "two rules order different shares",
                "EC2712",
                rules =>
                    Add(
                        rules,
                        Kilns,
                        "kiln.c.yellow",
                        line =>
                            line.Replace("\"kiln.c.yellow\"", "\"kiln.c.cement\"", StringComparison.Ordinal)
                                .Replace(",\\\"N16\\\"", string.Empty, StringComparison.Ordinal)
                                .Replace("\"share\": 30", "\"share\": 40", StringComparison.Ordinal)
                    ),
                Kilns,
                "\"kiln.c.yellow\"",
                "{ \"RuleName\""
            ),
            new(
                "two rules meet in a single number",
                "EC2712",
                rules =>
                    Add(
                            rules,
                            Kilns,
                            "kiln.c.yellow",
                            line =>
                                line.Replace(
                                        "\"kiln.c.yellow\"",
                                        "\"kiln.c.large\"",
                                        StringComparison.Ordinal
                                    )
                                    .Replace("grade ==", "units >= 3 && grade ==", StringComparison.Ordinal)
                                    .Replace("\"share\": 30", "\"share\": 40", StringComparison.Ordinal)
                        )
                        .Patch(Kilns, "\"kiln.c.yellow\"", "grade ==", "units <= 3 && grade =="),
                Kilns,
                "\"kiln.c.yellow\"",
                "{ \"RuleName\""
            ),
            new(
                "a rule written twice",
                "EC2716",
                rules =>
                    Add(
                        rules,
                        Kilns,
                        "kiln.c.yellow",
                        line =>
                            line.Replace("\"kiln.c.yellow\"", "\"kiln.c.again\"", StringComparison.Ordinal)
                    ),
                Kilns,
                "\"kiln.c.yellow\"",
                "{ \"RuleName\""
            ),
        ];

    /// <summary>Rules out of reach.</summary>
    private static BrokenSet[] Reach =>
        [
            new(
                "a class answers before the rule is asked",
                "EC2713",
                rules =>
                    Add(
                        rules,
                        Kilns,
                        "kiln.c.red",
                        line =>
                            line.Replace("\"kiln.c.red\"", "\"kiln.a.red\"", StringComparison.Ordinal)
                                .Replace("\\\"C\\\"", "\\\"A\\\"", StringComparison.Ordinal)
                    ),
                Kilns,
                "\"kiln.a.red\"",
                "{ \"RuleName\""
            ),
            new(
                "better trusted rules stand over every case",
                "EC2713",
                rules =>
                    Add(
                        rules,
                        Kilns,
                        "kiln.c.red",
                        line =>
                            line.Replace("\"kiln.c.red\"", "\"kiln.c.guess\"", StringComparison.Ordinal)
                                .Replace("\"guide\"", "\"pending\"", StringComparison.Ordinal)
                                .Replace("\"verified\"", "\"assumed\"", StringComparison.Ordinal)
                    ),
                Kilns,
                "\"kiln.c.guess\"",
                "{ \"RuleName\""
            ),
            new(
                "a class is hidden by those before it",
                "EC2713",
                rules =>
                    Add(
                        rules,
                        Classes,
                        "class.strict",
                        line =>
                            line.Replace("\"class.strict\"", "\"class.strict.d\"", StringComparison.Ordinal)
                                .Replace("(\\\"C\\\",\\\"D\\\",", "(\\\"D\\\",", StringComparison.Ordinal),
                        isBefore: false
                    ),
                Classes,
                "\"class.strict.d\"",
                "{ \"RuleName\""
            ),
        ];
}
