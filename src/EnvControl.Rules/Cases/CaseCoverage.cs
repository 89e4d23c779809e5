using System.Collections.Immutable;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Cases;

/// <summary>What the cases exercise (用例覆盖): every rule must be.</summary>
/// <param name="Rules">How many rules a case can exercise.</param>
/// <param name="Unexercised">Those of them that decide no case that passes, with their places.</param>
/// <param name="Excused">Rules that decide for no firm, which is accepted (<c>accepted-findings.json</c>); they are not counted.</param>
/// <remarks>
/// A rule is exercised when it classed the line of a case that passes, or holds on it. The tables of cells exercise no rule: they
/// say what comes out, cases show where a rule begins and ends.
/// </remarks>
public sealed record CaseCoverage(
    int Rules,
    ImmutableArray<(string Rule, string Where)> Unexercised,
    ImmutableArray<string> Excused
)
{
    /// <summary>Works the coverage out.</summary>
    /// <param name="shipped">The rules folder that travels with the program.</param>
    /// <param name="folder">The folder whose cases ran, or <c>null</c>. Of a folder that adds to the shipped rules only its own rules count.</param>
    /// <param name="results">How the cases came out.</param>
    public static CaseCoverage Of(string shipped, string? folder, IReadOnlyCollection<CaseResult> results)
    {
        var (set, files) = RuleSetLoader.Open(shipped, folder);
        var rules = new CheckedRules(set, files);
        var excused = AcceptedFindings.Unreachable(files, rules, Path.Combine(shipped, "schema"));
        var passed = results.Where(result => result.IsPassed).ToArray();
        var exercised = passed.SelectMany(result => result.Rules).ToHashSet(StringComparer.Ordinal);
        var counted = set
            .Classification.Select(rule => rule.Rule)
            .Concat(set.Rules)
            .Where(rule => RuleFiles.IsOfExtension(rule.File) == files.IsExtended)
            .ToArray();
        var isExcused = counted
            .Select(rule => rule.Name)
            .Where(name => !exercised.Contains(name) && excused(name))
            .ToHashSet(StringComparer.Ordinal);
        return new CaseCoverage(
            counted.Length - isExcused.Count,
            [
                .. counted
                    .Where(rule => !exercised.Contains(rule.Name) && !isExcused.Contains(rule.Name))
                    .Select(rule => (rule.Name, rules.Where(rule.Name))),
            ],
            [.. isExcused.Order(StringComparer.Ordinal)]
        );
    }
}
