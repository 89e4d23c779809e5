using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Cases;

/// <summary>What the cases exercise (用例覆盖): every rule must be, cells are only counted.</summary>
/// <param name="Rules">How many rules a case can exercise.</param>
/// <param name="Unexercised">Those of them that decide no case that passes, with their places.</param>
/// <param name="Excused">Rules that decide for no firm, which is accepted (<c>accepted-findings.json</c>); they are not counted.</param>
/// <param name="Cells">How many cells of industry, process step, grade and level there are.</param>
/// <param name="Untouched">Those that no case lies in.</param>
/// <remarks>
/// A rule is exercised when it classed the line of a case that passes, or holds on it. A case touches the one cell its own line
/// lies in at each of its levels, whatever its day; an ungraded line counts as ungraded, a missing grade touches nothing.
/// </remarks>
public sealed record CaseCoverage(
    int Rules,
    ImmutableArray<(string Rule, string Where)> Unexercised,
    ImmutableArray<string> Excused,
    int Cells,
    ImmutableArray<LawCell> Untouched
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
            .Where(rule => rule.File.StartsWith('+') == files.IsExtended)
            .ToArray();
        var isExcused = counted
            .Select(rule => rule.Name)
            .Where(name => !exercised.Contains(name) && excused(name))
            .ToHashSet(StringComparer.Ordinal);
        var touched = passed.Select(CellOf).OfType<LawCell>().ToHashSet();
        var cells = CellsOf(rules).ToArray();
        return new CaseCoverage(
            counted.Length - isExcused.Count,
            [
                .. counted
                    .Where(rule => !exercised.Contains(rule.Name) && !isExcused.Contains(rule.Name))
                    .Select(rule => (rule.Name, rules.Where(rule.Name))),
            ],
            [.. isExcused.Order(StringComparer.Ordinal)],
            cells.Length,
            [.. cells.Where(cell => !touched.Contains(cell))]
        );
    }

    private static IEnumerable<LawCell> CellsOf(CheckedRules rules) =>
        from industry in rules.Industries
        from process in rules.ProcessesOf(industry)
        from grade in rules.Set.Facts[FactIds.Grade].Values
        from level in AlertLevels.All
        select new LawCell(industry, process, grade.Id, level.Spell());

    private static LawCell? CellOf(CaseResult result)
    {
        var facts = result.Case.Facts;
        string? Text(string id) =>
            facts.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        return Text(FactIds.Industry) is { } industry && Text(FactIds.Grade) is { } grade
            ? new LawCell(industry, Text(FactIds.Process) ?? FactIds.WholePlant, grade, result.Level.Spell())
            : null;
    }
}
