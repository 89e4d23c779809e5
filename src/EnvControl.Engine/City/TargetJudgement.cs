using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.City;

/// <summary>Holds what the city saves against the target of the day (目标判定): met, not met, or can't be told.</summary>
internal static class TargetJudgement
{
    /// <summary>Judges every pollutant at a level.</summary>
    /// <param name="table">The decisions.</param>
    /// <param name="level">The level.</param>
    /// <param name="groups">Firms and other sources; the firms alone when no source table was handed in.</param>
    public static ImmutableArray<PollutantOutcome> Of(
        DecisionTable table,
        AlertLevel level,
        ImmutableArray<GroupReduction> groups
    )
    {
        var target = table.RuleSet.TargetOn(table.Request.On)?.At(level);
        var hasSources = table.Inventory.Sources is not null;
        return
        [
            .. Pollutants.All.Select(pollutant => Judge(pollutant, target?[pollutant], hasSources, groups)),
        ];
    }

    private static PollutantOutcome Judge(
        Pollutant pollutant,
        long? targetPermille,
        bool hasSources,
        ImmutableArray<GroupReduction> groups
    )
    {
        var grams = groups.Sum(group => group.Base[pollutant]);
        var least = groups.Sum(group => group.Saving.Least[pollutant]);
        var most = groups.Sum(group => group.Saving.Most[pollutant]);
        var isBaseKnown = groups.All(group => group.Saving.IsBaseKnown(pollutant));
        var (outcome, reason) =
            targetPermille is not { } permille ? (TargetOutcome.Unknown, OutcomeReason.NoTarget)
            : !hasSources ? (TargetOutcome.Unknown, OutcomeReason.NoSources)
            : !isBaseKnown ? (TargetOutcome.Unknown, OutcomeReason.BaseUnknown)
            // Milligrams against grams × permille: both are whole numbers of the same size.
            : least >= grams * permille ? (TargetOutcome.Met, OutcomeReason.None)
            : most < grams * permille ? (TargetOutcome.NotMet, OutcomeReason.None)
            : (TargetOutcome.Unknown, OutcomeReason.UnknownFirms);
        return new PollutantOutcome(
            pollutant,
            Share(least, grams, isBaseKnown),
            Share(most, grams, isBaseKnown),
            targetPermille / 10m,
            outcome,
            reason
        );
    }

    private static decimal? Share(long milligrams, long grams, bool isBaseKnown) =>
        isBaseKnown && grams > 0 ? milligrams / (grams * 10m) : null;
}
