using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What the listed firms save together from one hour on (清单合计).</summary>
/// <param name="From">The hour.</param>
/// <param name="Level">The level of the response.</param>
/// <param name="Firms">Firms bound.</param>
/// <param name="Saving">Milligrams a day.</param>
/// <param name="Base">The base it is held against, whole grams a day: of firms and other sources, or of firms alone without a source table.</param>
/// <param name="Outcomes">Pollutant by pollutant.</param>
public sealed record ListTotal(
    Instant From,
    AlertLevel Level,
    int Firms,
    Saving Saving,
    PollutantAmounts Base,
    ImmutableArray<ListOutcome> Outcomes
)
{
    /// <summary>Whether it says the same as the total before it, so that it need not be said again.</summary>
    public bool Repeats(ListTotal before) =>
        Level == before.Level
        && Firms == before.Firms
        && Saving == before.Saving
        && Base == before.Base
        && Outcomes.SequenceEqual(before.Outcomes);
}
