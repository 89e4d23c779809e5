using System.Collections.Immutable;

namespace EnvControl.Rules.Tests.Checks;

/// <summary>The ways to break the clean rules, one after another of everything that can be wrong.</summary>
public static partial class BrokenSets
{
    private const string Kilns = "mee/2020/kilns.json";
    private const string Classes = "classification.json";
    private const string Instruments = "mee/2020/instruments.json";
    private const string Accepted = "accepted-findings.json";

    private const string Stop = """{ "action": "shutdown" }""";

    /// <summary>All of them.</summary>
    public static ImmutableArray<BrokenSet> All { get; } =
    [.. Loading, .. Time, .. Gaps, .. Overlaps, .. Reach, .. Conditions, .. Order, .. Links, .. Acceptances];

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
