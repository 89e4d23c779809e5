using System.Collections.Immutable;
using EnvControl.Application.Measures;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Checks;

namespace EnvControl.Application.Activation;

/// <summary>Everything that came out when a rule set was tried (规则集检验): checked cell by cell, run on its cases, and put to both engines.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Report">What the check found.</param>
/// <param name="Coverage">Rows on how far industries are covered that do not fit the rules.</param>
/// <param name="Cases">How the cases came out.</param>
/// <param name="Exercised">What they exercise.</param>
/// <param name="Cells">How the tables of cells came out.</param>
/// <param name="City">The inventory that both engines decided, and the day.</param>
/// <param name="CityName">What it is called in the trail: <c>inventory/7</c> or <c>sample</c>.</param>
/// <param name="Differences">On what the engines differ.</param>
public sealed record RuleTrial(
    RuleSet Rules,
    CheckReport Report,
    ImmutableArray<Fault> Coverage,
    ImmutableArray<CaseResult> Cases,
    CaseCoverage Exercised,
    CellReport Cells,
    InventoryOnDay City,
    string CityName,
    ImmutableArray<EngineDifference> Differences
)
{
    /// <summary>Whether nothing speaks against using the rules.</summary>
    public bool IsPassed =>
        Report.Findings.IsEmpty
        && Coverage.IsEmpty
        && Cases.All(result => result.IsPassed)
        && Exercised.Unexercised.IsEmpty
        && Cells.IsPassed
        && Differences.IsEmpty;

    /// <summary>The same in figures.</summary>
    public RuleTrialSummary Summary =>
        new(
            Report.Accepted.Sum(entry => entry.Findings),
            Cases.Length,
            Exercised.Rules - Exercised.Unexercised.Length,
            CityName,
            City.Inventory.Sha256,
            City.On,
            City.Inventory.Enterprises.Count,
            Differences.Length
        );
}
