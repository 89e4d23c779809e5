using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Measures;

/// <summary>The city at one level and what is still to be asked of firms (一个级别的结果).</summary>
/// <param name="Summary">The sums.</param>
/// <param name="MissingForDuty">The facts without which firms' duties cannot be told, most wanted first.</param>
/// <param name="MissingForAmount">The facts without which firms' duties are known but not the amounts, most wanted first.</param>
/// <param name="Plans">How what firms filed compares; <c>null</c> when the inventory carries no filed texts.</param>
public sealed record LevelReport(
    LevelSummary Summary,
    ImmutableArray<MissingFact> MissingForDuty,
    ImmutableArray<MissingFact> MissingForAmount,
    PlanCounts? Plans = null
)
{
    /// <summary>Sums one level of a decision table.</summary>
    public static LevelReport Of(DecisionTable table, AlertLevel level)
    {
        var firms = Enumerable
            .Range(0, table.Inventory.Enterprises.Count)
            .Select(firm => table.Firm(firm, level))
            .ToArray();
        return new LevelReport(
            CitySummary.Of(table, level),
            Count(firms, firm => firm.UnknownDuty),
            Count(firms.Where(firm => firm.UnknownDuty.IsEmpty), firm => firm.UnknownAmount),
            table.SitePlans?.Counts(level)
        );
    }

    private static ImmutableArray<MissingFact> Count(
        IEnumerable<FirmDecision> firms,
        Func<FirmDecision, ImmutableArray<string>> factsOf
    ) =>
        [
            .. firms
                .SelectMany(firm => factsOf(firm).Distinct(StringComparer.Ordinal))
                .CountBy(fact => fact, StringComparer.Ordinal)
                .OrderByDescending(fact => fact.Value)
                .ThenBy(fact => fact.Key, StringComparer.Ordinal)
                .Select(fact => new MissingFact(fact.Key, fact.Value)),
        ];
}
