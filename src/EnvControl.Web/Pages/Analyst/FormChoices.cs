using EnvControl.Application.Text;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Web.Pages.Analyst;

/// <summary>What can be chosen in the form of a change (可选项): only what the baseline has.</summary>
/// <param name="inventory">The baseline's inventory.</param>
/// <param name="rules">Its rules.</param>
/// <param name="words">The words.</param>
public sealed class FormChoices(EmergencyReductionInventory inventory, RuleSet rules, Wording words)
{
    /// <summary>The industries of its lines, with the number of firms.</summary>
    public IReadOnlyList<(string Code, string Name, int Firms)> Industries =>
        [
            .. Enumerable
                .Range(0, inventory.Lines.Count)
                .Select(line =>
                    (Code: inventory.Lines.Industries.Text(line), Firm: inventory.Lines.FirmOf(line))
                )
                .Distinct()
                .GroupBy(pair => pair.Code, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, words.Industry(group.Key), group.Count())),
        ];

    /// <summary>The grades.</summary>
    public IReadOnlyList<(string Id, string Name)> Grades =>
        [.. rules.Facts[FactIds.Grade].Values.Select(value => (value.Id, words.Say(value.Label)))];

    /// <summary>The counties.</summary>
    public IReadOnlyList<(string Code, string Name)> Divisions =>
        [
            .. rules
                .Divisions.Keys.Where(code => code != rules.Division.Text)
                .Order(StringComparer.Ordinal)
                .Select(code => (code, words.Division(code))),
        ];

    /// <summary>What firms can be ranked by.</summary>
    public IReadOnlyList<(string Id, string Name)> Ranks =>
        [
            .. rules
                .Facts.Facts.Where(fact =>
                    fact.Type == FactType.Number && fact.Table is FactTable.Enterprise or FactTable.Line
                )
                .Select(fact => (fact.Id, words.Fact(fact.Id))),
        ];

    /// <summary>The groups of other sources.</summary>
    public IReadOnlyList<(string Id, string Name)> Groups =>
        [
            .. (inventory.Sources?.Rows ?? [])
                .Select(row => row.Group)
                .Distinct(StringComparer.Ordinal)
                .Select(group => (group, words.Group(group))),
        ];

    /// <summary>The rules in force on a day that order something.</summary>
    public IReadOnlyList<(string Name, string Text)> Rules(NodaTime.LocalDate on) =>
        [
            .. rules
                .Rules.Where(rule => rule.Effective.Contains(on) && !rule.Measures.IsEmpty)
                .Select(rule => (rule.Name, words.Say(rule.Text))),
        ];
}
