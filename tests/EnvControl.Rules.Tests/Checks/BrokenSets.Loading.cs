namespace EnvControl.Rules.Tests.Checks;

/// <summary>What keeps rules from loading.</summary>
public static partial class BrokenSets
{
    /// <summary>Form and references.</summary>
    private static BrokenSet[] Loading =>
        [
            Kiln("a fact misspelt", "EC2104", "kiln.c.red", "grade ==", "garde ==", "garde"),
            Kiln("a value that is none", "EC2105", "kiln.c.red", "\\\"C\\\"", "\\\"E\\\"", "\\\"E\\\""),
            Kiln("a category compared as a number", "EC2106", "kiln.c.red", "grade ==", "grade >", "grade >"),
            Kiln("a call", "EC2013", "kiln.c.red", "grade ==", "grade.Trim() ==", ".Trim"),
            Kiln(
                "an action misspelt",
                "EC2211",
                "kiln.c.red",
                "\"shutdown\"",
                "\"shutdwon\"",
                "\"shutdwon\""
            ),
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
        ];
}
