namespace EnvControl.Rules.Tests.Checks;

/// <summary>Conditions that say nothing, measures in the wrong order, and what is accepted.</summary>
public static partial class BrokenSets
{
    /// <summary>Conditions.</summary>
    private static BrokenSet[] Conditions =>
        [
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
        ];

    /// <summary>Levels, grades, easings.</summary>
    private static BrokenSet[] Order =>
        [
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
        ];

    /// <summary>Rules about rules.</summary>
    private static BrokenSet[] Links =>
        [
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
        ];

    /// <summary>What is accepted.</summary>
    private static BrokenSet[] Acceptances =>
        [
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
}
