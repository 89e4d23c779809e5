using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>What of everything recorded of a firm holds on a day (某日有效的企业情况).</summary>
public static class HeldStandings
{
    /// <summary>The entries that hold, by kind; an entry that speaks of part of the firm stands beside that of the whole.</summary>
    /// <param name="history">What was recorded.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="on">The day.</param>
    public static ImmutableArray<StandingEntry> Of(StandingHistory history, CreditCode firm, LocalDate on)
    {
        var own = history.Of(firm.Text);
        return
        [
            .. own.Select(entry => (entry.Claim.Kind, entry.Claim.Scope))
                .Distinct()
                .Select(key => history.Find(firm.Text, key.Kind, key.Scope, on, Instant.MaxValue))
                .OfType<StandingEntry>()
                .Distinct()
                .OrderBy(entry => entry.Claim.Kind)
                .ThenBy(entry => entry.Claim.Scope, StringComparer.Ordinal),
        ];
    }
}
