using System.Collections.Immutable;

namespace EnvControl.Rules.Tests.Checks;

/// <summary>The ways to break the clean rules, one after another of everything that can be wrong.</summary>
public static class BrokenSets
{
    private const string Kilns = "mee/2020/kilns.json";
    private const string Classes = "classification.json";
    private const string Instruments = "mee/2020/instruments.json";
    private const string Accepted = "accepted-findings.json";

    private const string Stop = """{ "action": "shutdown" }""";

    public static ImmutableArray<BrokenSet> All { get; } =
    [
        // What keeps rules from loading.
        Kiln("a fact misspelt", "EC2104", "kiln.c.red", "grade ==", "garde ==", "garde"),
        Kiln("a value that is none", "EC2105", "kiln.c.red", "\\\"C\\\"", "\\\"E\\\"", "\\\"E\\\""),
        Kiln("a category compared as a number", "EC2106", "kiln.c.red", "grade ==", "grade >", "grade >"),
        Kiln("a call", "EC2013", "kiln.c.red", "grade ==", "grade.Trim() ==", ".Trim"),
        Kiln("an action misspelt", "EC2211", "kiln.c.red", "\"shutdown\"", "\"shutdwon\"", "\"shutdwon\""),
        Kiln(
            "a share too many",
            "EC2205",
            "kiln.c.yellow",
            "\"share\": 30, ",
            string.Empty,
            "{ \"action\": \"curtailment\""
        ),
        Kiln(
            "a measure for an unknown process",
            "EC2206",
            "kiln.c.red",
            Stop,
            """{ "action": "shutdown", "process": "clinker-kilns" }""",
            "{ \"action\""
        ),
        Kiln(
            "a rule named like another",
            "EC2201",
            "kiln.d.red",
            "kiln.d.red",
            "kiln.d.orange",
            "{ \"RuleName\"",
            "\\\"D\\\" && level == \\\"red"
        ),
        Kiln(
            "an instrument that is not registered",
            "EC2202",
            "kiln.c.red",
            "\"guide\"",
            "\"giude\"",
            "{ \"instrument\""
        ),
        Kiln(
            "a clause that is not registered",
            "EC2203",
            "kiln.c.red",
            "\"table\"",
            "\"tables\"",
            "{ \"instrument\""
        ),
        new(
            "an instrument repealed while a rule is in force",
            "EC2204",
            rules => rules.Patch(Instruments, "\"guide\"", "\"to\": null", "\"to\": \"2024-01-01\""),
            Kilns,
            "\"kiln.c.red\"",
            "{ \"instrument\""
        ),
        new(
            "an instrument repealed while a target is in force",
            "EC2212",
            rules => rules.Patch(Instruments, "\"guide\"", "\"to\": null", "\"to\": \"2024-01-01\""),
            "targets.json",
            "\"second\"",
            "{ \"from\""
        ),
        Kiln(
            "a rule that ends before it begins",
            "EC2005",
            "kiln.c.red",
            "\"to\": null",
            "\"to\": \"2019-01-01\"",
            "{ \"from\""
        ),
        Kiln(
            "an override of no rule",
            "EC2207",
            "kiln.c.red",
            "\"measures\"",
            "\"overrides\": [\"kiln.x\"], \"measures\"",
            "{ \"RuleName\""
        ),
        Kiln(
            "an order of another place",
            "EC2208",
            "kiln.c.red",
            "\"guide\"",
            "\"elsewhere\"",
            "{ \"RuleName\""
        ),
        Kiln(
            "an assumption told as law",
            "EC2209",
            "kiln.c.red",
            "\"guide\"",
            "\"pending\"",
            "{ \"instrument\""
        ),
        Kiln(
            "a measure for a process the condition leaves out",
            "EC2210",
            "kiln.c.red",
            $"{Stop}], ",
            """{ "action": "shutdown" }, { "action": "shutdown", "process": "brick-kiln" }], """,
            "{ \"RuleName\"",
            ("grade == \\\"C\\\"", "process == \\\"clinker-kiln\\\" && grade == \\\"C\\\"")
        ),
        // Time.
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
                            line.Replace("\"class.strict\"", "\"class.strict.new\"", StringComparison.Ordinal)
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
        // Gaps.
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
            rules => rules.Patch(Kilns, "\"kiln.c.red\"", "grade ==", "(units < 3 || units > 3) && grade =="),
            "industries.json",
            "\"N15\"",
            "{ \"id\""
        ),
        new(
            "one process has no rule",
            "EC2711",
            rules =>
                rules.Patch(Kilns, "\"kiln.c.red\"", "grade ==", "process != \\\"brick-kiln\\\" && grade =="),
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
        // Overlaps.
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
                            line.Replace("\"kiln.c.yellow\"", "\"kiln.c.large\"", StringComparison.Ordinal)
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
                    line => line.Replace("\"kiln.c.yellow\"", "\"kiln.c.again\"", StringComparison.Ordinal)
                ),
            Kilns,
            "\"kiln.c.yellow\"",
            "{ \"RuleName\""
        ),
        // Reach.
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
        // Conditions.
        Kiln(
            "a condition that contradicts itself",
            "EC2714",
            "kiln.c.red",
            "grade ==",
            "grade == \\\"D\\\" && grade ==",
            "\"grade == \\\"D\\\""
        ),
        Kiln(
            "a branch that adds nothing",
            "EC2714",
            "kiln.c.red",
            "grade == \\\"C\\\"",
            "(grade == \\\"C\\\" || (grade == \\\"D\\\" && grade == \\\"C\\\"))",
            "grade == \\\"D\\\""
        ),
        new(
            "a condition every firm meets",
            "EC2715",
            rules =>
                rules.Patch(
                    Classes,
                    "\"class.general\"",
                    "industry == \\\"general\\\"",
                    "suspended == true || suspended == false"
                ),
            Classes,
            "\"class.general\"",
            "\"suspended == true"
        ),
        Kiln(
            "a part every firm meets",
            "EC2715",
            "kiln.c.red",
            "grade ==",
            "units >= 1 && grade ==",
            "units"
        ),
        Kiln(
            "a part another part says already",
            "EC2715",
            "kiln.c.red",
            "industry in",
            "grade != \\\"B\\\" && industry in",
            "grade != \\\"B\\\""
        ),
        Kiln("more cases than can be looked at", "EC2719", "kiln.c.red", "grade ==", Many, "\"(units"),
        Kiln(
            "a number in another unit",
            "EC2731",
            "kiln.c.red",
            "grade ==",
            "(ovenHeightM >= 4300 || ovenHeightM < 4) && grade ==",
            "4300"
        ),
        Kiln(
            "an output in another unit",
            "EC2732",
            "kiln.c.red",
            $"[{Stop}]",
            """[{ "action": "shutdown" }, { "action": "outputCap", "process": "brick-kiln", "cap": 5, "unit": "t/d" }]""",
            "\"t/d\""
        ),
        Kiln(
            "a process of another industry",
            "EC2733",
            "kiln.c.red",
            "industry in (\\\"N15\\\",\\\"N16\\\")",
            "industry == \\\"N15\\\" && process == \\\"brick-kiln\\\"",
            "process"
        ),
        // Order.
        Kiln(
            "red softer than orange",
            "EC2721",
            "kiln.b.red",
            "\"share\": 40",
            "\"share\": 15",
            "{ \"RuleName\""
        ),
        Kiln(
            "orange softer than yellow",
            "EC2721",
            "kiln.b.orange",
            "\"share\": 20",
            "\"share\": 5",
            "{ \"RuleName\""
        ),
        Kiln(
            "trucks barred at yellow may drive at orange",
            "EC2722",
            "kiln.b.orange",
            """, { "action": "transportControl", "barred": "old trucks" }""",
            string.Empty,
            "{ \"RuleName\""
        ),
        Kiln(
            "grade B cut more than grade C",
            "EC2723",
            "kiln.b.yellow",
            "\"share\": 10",
            "\"share\": 35",
            "{ \"RuleName\"",
            null,
            ("kiln.b.orange", "\"share\": 20", "\"share\": 36")
        ),
        new(
            "an easing that stops the firm",
            "EC2724",
            rules => rules.Patch(Classes, "\"class.small-micro\"", "\"voluntary\"", "\"shutdown\""),
            Classes,
            "\"class.small-micro\"",
            "[{ \"action\""
        ),
        new(
            "an easing without its mark",
            "EC2725",
            rules => rules.Patch(Classes, "\"class.small-micro\"", "\"easing\": true, ", string.Empty),
            Classes,
            "\"class.small-micro\"",
            "{ \"RuleName\""
        ),
        // Rules about rules.
        Kiln(
            "a rule replacing one of its own authority",
            "EC2734",
            "kiln.c.red",
            "\"measures\"",
            "\"replaces\": [\"kiln.c.orange\"], \"measures\"",
            "[\"kiln.c.orange\"]"
        ),
        Kiln(
            "an override of a rule it never meets",
            "EC2735",
            "kiln.c.red",
            "\"measures\"",
            "\"overrides\": [\"kiln.c.orange\"], \"measures\"",
            "\"kiln.c.orange\""
        ),
        // What is accepted.
        new(
            "an accepted finding that does not occur",
            "EC2791",
            rules =>
                Accept(
                    rules,
                    """{ "code": "EC2713", "rules": ["kiln.a.*"], "reason": { "zh": "对照", "en": "For comparison" } }"""
                ),
            Accepted,
            "\"EC2713\"",
            "{ \"code\""
        ),
        new(
            "an accepted finding of no industry",
            "EC2792",
            rules =>
                Accept(
                    rules,
                    """{ "code": "EC2711", "industries": ["N51"], "reason": { "zh": "没有依据", "en": "No ground" } }"""
                ),
            Accepted,
            "\"EC2711\"",
            "\"N51\""
        ),
    ];

    /// <summary>Nine facts of several numbers each: more combinations than are looked at.</summary>
    private static string Many =>
        string.Join(
            " && ",
            new[]
            {
                "units",
                "capacityApproved",
                "capacityPermitted",
                "actualOutput",
                "stopOrder",
                "stopHours",
            }.Select(fact => $"({fact} < 4 || {fact} > 5 || {fact} == 4.5)")
        ) + " && grade ==";

    private static BrokenSet Kiln(
        string about,
        string code,
        string rule,
        string old,
        string @new,
        string at,
        string? mark
    ) =>
        new(
            about,
            code,
            rules => rules.Patch(Kilns, $"\"{rule}\"", old, @new),
            Kilns,
            mark ?? $"\"{rule}\"",
            at
        );

    private static BrokenSet Kiln(
        string about,
        string code,
        string rule,
        string old,
        string @new,
        string at,
        (string Old, string New)? also = null,
        (string Rule, string Old, string New)? other = null
    ) =>
        new(
            about,
            code,
            rules =>
            {
                rules.Patch(Kilns, $"\"{rule}\"", old, @new);
                if (also is { } second)
                {
                    rules.Patch(Kilns, $"\"{rule}\"", second.Old, second.New);
                }

                if (other is { } third)
                {
                    rules.Patch(Kilns, $"\"{third.Rule}\"", third.Old, third.New);
                }
            },
            Kilns,
            $"\"{rule}\"",
            at
        );

    private static void Accept(CleanRules rules, string entry) =>
        rules.Write(Accepted, $"{{\n  \"accepted\": [\n    {entry}\n  ]\n}}\n");

    /// <summary>Puts a changed copy of a rule before or after it.</summary>
    private static CleanRules Add(
        CleanRules rules,
        string file,
        string rule,
        Func<string, string> change,
        bool isBefore = true
    )
    {
        var lines = rules.Read(file).Split('\n').ToList();
        var at = lines.FindIndex(line => line.Contains($"\"{rule}\"", StringComparison.Ordinal));
        var copy = change(lines[at].TrimEnd(','));
        lines[at] = isBefore ? $"{copy},\n{lines[at]}" : $"{lines[at].TrimEnd(',')},\n{copy},";
        return rules.Write(file, string.Join('\n', lines));
    }

    /// <summary>Ends a rule on a day and adds a new edition that begins on another.</summary>
    private static void Edition(CleanRules rules, string rule, string ends, string begins) =>
        Add(
                rules,
                Kilns,
                rule,
                line =>
                    line.Replace($"\"{rule}\"", $"\"{rule}.new\"", StringComparison.Ordinal)
                        .Replace("2020-01-01", begins, StringComparison.Ordinal)
            )
            .Patch(Kilns, $"\"{rule}\"", "\"to\": null", $"\"to\": \"{ends}\"");

    /// <summary>Takes a rule out.</summary>
    public static void Remove(CleanRules rules, string rule)
    {
        var lines = rules
            .Read(Kilns)
            .Split('\n')
            .Where(line => !line.Contains($"\"{rule}\"", StringComparison.Ordinal));
        rules.Write(Kilns, string.Join('\n', lines).Replace(",\n    ]", "\n    ]", StringComparison.Ordinal));
    }
}
