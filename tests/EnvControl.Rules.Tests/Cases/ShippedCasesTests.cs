using EnvControl.Domain.Alerts;
using EnvControl.Domain.Measures;
using EnvControl.Rules.Cases;

namespace EnvControl.Rules.Tests.Cases;

public class ShippedCasesTests
{
    private static readonly RuleCase[] All =
    [
        .. CaseFile.ReadAll(Repository.RulesFolder, Path.Combine(Repository.RulesFolder, "schema")),
    ];

    public static TheoryData<string> Files => [.. All.Select(c => c.File).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_beside_a_rule_file_comes_out_as_written(string file)
    {
        var runner = new CaseRunner(Repository.Reference);

        var failed = All.Where(c => c.File == file)
            .SelectMany(runner.Run)
            .Where(result => !result.IsPassed)
            .Select(result =>
                $"{result.Case.Name} ({result.Level.Spell()}): {string.Join("; ", result.Differences)}"
            );

        failed.ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_that_can_bind_a_line_is_shown_by_a_case()
    {
        var shown = All.Where(c => c.Expect.TryGetProperty("rules", out _))
            .SelectMany(c => c.Expect.GetProperty("rules").EnumerateArray())
            .Select(rule => rule.GetString()!)
            .ToHashSet(StringComparer.Ordinal);

        // A grade A line reduces voluntarily before its industry's file is asked; those rows are in the file for the record.
        var bound = Repository.Rules.Rules.Where(rule => rule.Measures is not [VoluntaryReduction]);
        var classes = Repository
            .Rules.Classification.Select(c => c.Rule)
            .Where(rule => !rule.Measures.IsEmpty);

        bound.Concat(classes).Select(rule => rule.Name).Where(name => !shown.Contains(name)).ShouldBeEmpty();
    }
}
