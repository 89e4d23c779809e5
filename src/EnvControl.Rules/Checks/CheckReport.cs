using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Checks;

/// <summary>What the check of a rule set found (规则检查报告), and how much it looked at.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Findings">What is wrong and not accepted, by place.</param>
/// <param name="Accepted">What is accepted, with counts.</param>
/// <param name="Segments">Stretches of days on which the law does not change.</param>
/// <param name="Dates">Dates on which a rule begins or ends; each was looked at with the day before and the day after.</param>
/// <param name="LawCells">Cells of industry, process step, grade and level.</param>
/// <param name="Cells">All cells walked: with every further fact that rules tell apart, every segment and every number of hours.</param>
public sealed record CheckReport(
    RuleSet Rules,
    ImmutableArray<Finding> Findings,
    ImmutableArray<AcceptedCount> Accepted,
    int Segments,
    int Dates,
    int LawCells,
    long Cells
);
