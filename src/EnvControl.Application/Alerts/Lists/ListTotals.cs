using EnvControl.Domain.Amounts;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Adds up what the listed firms save and holds it against the city's targets (清单合计与目标).</summary>
/// <remarks>Firms held back or out of scope count towards the base and save nothing; other sources count with what they save.</remarks>
internal static class ListTotals
{
    /// <summary>The total of one stretch, once every firm has started that starts in it.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="next">Where the next one begins; <c>null</c> for none.</param>
    /// <param name="firms">The listed firms.</param>
    public static ListTotal Of(DecidedSpan span, Instant? next, IReadOnlyCollection<ListedFirm> firms)
    {
        var bound = firms.Select(firm => At(firm, span.From, next)).OfType<FirmSpan>().ToArray();
        var summary = CitySummary.Of(span.Table, span.Level);
        var saving = bound.Aggregate(Saving.Nothing, (sum, firm) => sum + Known(firm.Saving)) with
        {
            KnownPollutants = summary.Groups[0].Saving.KnownPollutants,
        };
        var others = summary.Groups.Skip(1).ToArray();
        var total = others.Aggregate(saving, (sum, group) => sum + group.Saving);
        var grams = summary.CityBase ?? summary.IndustrialBase;
        var target = span.Table.RuleSet.TargetOn(span.Table.Request.On)?.At(span.Level);
        return new ListTotal(
            span.From,
            span.Level,
            bound.Length,
            saving,
            grams,
            [
                .. Pollutants.All.Select(p =>
                    Judge(p, total, grams[p], target?[p], hasSources: summary.CityBase is not null)
                ),
            ]
        );
    }

    private static FirmSpan? At(ListedFirm firm, Instant from, Instant? next) =>
        firm.To is { } end && end <= from
            ? null
            : firm.Spans.LastOrDefault(own => next is not { } until || own.From < until);

    /// <summary>What is not known exactly counts as nothing at least, and as its most at most.</summary>
    private static Saving Known(Saving saving) =>
        saving with
        {
            Least = PollutantAmounts.From(p => saving.Exact(p) ?? 0),
            KnownPollutants = Saving.AllKnown,
        };

    private static ListOutcome Judge(
        Pollutant pollutant,
        Saving total,
        long grams,
        long? target,
        bool hasSources
    )
    {
        var (least, most) = (total.Least[pollutant], total.Most[pollutant]);
        var isBaseKnown = total.IsBaseKnown(pollutant);
        var (outcome, reason) =
            target is not { } permille ? (TargetOutcome.Unknown, OutcomeReason.NoTarget)
            : !hasSources ? (TargetOutcome.Unknown, OutcomeReason.NoSources)
            : !isBaseKnown ? (TargetOutcome.Unknown, OutcomeReason.BaseUnknown)
            : least >= grams * permille ? (TargetOutcome.Met, OutcomeReason.None)
            : most < grams * permille ? (TargetOutcome.NotMet, OutcomeReason.None)
            : (TargetOutcome.Unknown, OutcomeReason.UnknownFirms);
        return new ListOutcome(
            pollutant,
            isBaseKnown && grams > 0 ? least / grams : null,
            isBaseKnown && grams > 0 ? most / grams : null,
            target,
            outcome,
            reason
        );
    }
}
