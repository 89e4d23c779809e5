using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;

namespace EnvControl.Engine.City;

/// <summary>Adds the firms and the other sources of a city up and judges the targets (全市汇总).</summary>
/// <remarks>
/// The base of a firm counts what runs: a long-idle line and the part stopped off-peak are left out. Where a firm's saving is
/// not known exactly its lower bound is left out of the sum of known figures but its upper bound counts towards "at most".
/// </remarks>
public static class CitySummary
{
    /// <summary>Sums one level of a decision table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level was not asked for.</exception>
    public static LevelSummary Of(DecisionTable table, AlertLevel level)
    {
        var firms = Enumerable
            .Range(0, table.Inventory.Enterprises.Count)
            .Select(firm => table.Firm(firm, level))
            .ToImmutableArray();
        var industry = Industry(table, firms);
        var groups = Groups(table, level, industry);
        return new LevelSummary(
            level,
            ControlClasses.All.ToImmutableSortedDictionary(c => c, c => firms.Count(firm => firm.Class == c)),
            firms.Count(firm => firm.IsOutsideLaw),
            firms.Count(firm => !firm.UnknownDuty.IsEmpty),
            firms.Count(firm => firm.UnknownDuty.IsEmpty && !firm.UnknownAmount.IsEmpty),
            industry.Saving,
            industry.Base,
            table.Inventory.Sources is null ? null : Sum(groups, group => group.Base),
            TargetJudgement.Of(table, level, groups),
            groups,
            firms.Sum(firm => firm.Lines.Count(line => line.RestsOnAssumption)),
            firms.Sum(firm => firm.Lines.Count(line => line.IsUncovered))
        );
    }

    private static GroupReduction Industry(DecisionTable table, ImmutableArray<FirmDecision> firms)
    {
        var lists = table.RuleSet.Overlays.With(table.Inventory.Overlays);
        var plant = new PlantLines(table.Inventory, lists, table.Request.On);
        var (bases, least, most, known) = (new long[4], new long[4], new long[4], Saving.AllKnown);
        foreach (var firm in firms)
        {
            foreach (var pollutant in Pollutants.All)
            {
                var p = (int)pollutant;
                foreach (var line in firm.Lines.Where(line => !IsIdle(line)))
                {
                    var milligrams = plant.BaseMilligrams(line.Line, pollutant);
                    known &= milligrams == AmountColumn.Missing ? ~(1 << p) : Saving.AllKnown;
                    bases[p] += Math.Max(0, milligrams);
                }

                least[p] += firm.UnknownDuty.IsEmpty ? firm.Saving.Exact(pollutant) ?? 0 : 0;
                most[p] += firm.Saving.Most[pollutant];
            }
        }

        return new GroupReduction(
            GroupReduction.Industry,
            PollutantAmounts.From(p => bases[(int)p] / 1000),
            new Saving(
                PollutantAmounts.From(p => least[(int)p]),
                PollutantAmounts.From(p => most[(int)p]),
                known
            ),
            firms.Aggregate(Trust.Verified, (trust, firm) => Trusts.Weaker(trust, firm.Trust))
        );
    }

    private static ImmutableArray<GroupReduction> Groups(
        DecisionTable table,
        AlertLevel level,
        GroupReduction industry
    )
    {
        var others = (table.Inventory.Sources?.Rows ?? [])
            .GroupBy(row => row.Group, StringComparer.Ordinal)
            .Select(group =>
            {
                var saved = group.Aggregate(
                    PollutantAmounts.Zero,
                    (sum, row) =>
                        sum + PollutantAmounts.From(p => row.Emission[p] * row.ReductionAt(level).Value)
                );
                return new GroupReduction(
                    group.Key,
                    group.Aggregate(PollutantAmounts.Zero, (sum, row) => sum + row.Emission),
                    new Saving(saved, saved, Saving.AllKnown),
                    group.Aggregate(Trust.Verified, (trust, row) => Trusts.Weaker(trust, row.Provenance))
                );
            });
        return [industry, .. others];
    }

    private static PollutantAmounts Sum(
        ImmutableArray<GroupReduction> groups,
        Func<GroupReduction, PollutantAmounts> amounts
    ) => groups.Aggregate(PollutantAmounts.Zero, (sum, group) => sum + amounts(group));

    private static bool IsIdle(LineDecision line) =>
        line.Class is { IsKnown: true, Value: ControlClass.LongIdle };
}
