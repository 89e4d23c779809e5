using System.Collections.Immutable;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>Undoes what was recorded in one action (撤销一次记录): by counter-entries behind all others, since nothing recorded is ever changed.</summary>
/// <remarks>Of each firm what was known before holds again, day by day. Where something else was recorded of the same since, that stands and nothing is undone.</remarks>
/// <param name="store">Where they are kept.</param>
public sealed class UndoStandings(IStore store)
{
    /// <summary>The action's name in the audit trail.</summary>
    public const string Action = "standing.undo";

    /// <summary>What one action recorded by an official's word.</summary>
    /// <param name="kept">What is kept.</param>
    /// <param name="first">The number of its first entry.</param>
    /// <param name="last">The number of its last entry.</param>
    /// <exception cref="FaultException">These are not the entries of one such action (EC6501).</exception>
    public static ImmutableArray<StandingEntry> Set(IKept kept, long first, long last) =>
        Set(kept.Standings.Known(Instant.MaxValue), first, last);

    /// <summary>Undoes.</summary>
    /// <param name="first">The number of the action's first entry.</param>
    /// <param name="last">The number of its last entry.</param>
    /// <param name="by">Who undoes it.</param>
    /// <exception cref="FaultException">These are not the entries of one such action (EC6501).</exception>
    /// <exception cref="RefusedException">Other things were recorded of all of them since (EC6502).</exception>
    public UndoneStandings Run(long first, long last, Actor by) =>
        store.Write(
            new Deed(by, Action),
            kept =>
            {
                var history = kept.Standings.Known(Instant.MaxValue);
                var set = Set(history, first, last);
                var later = set.Where(entry => IsFollowed(history, entry, last)).ToImmutableArray();
                if (later.Length == set.Length)
                {
                    throw new RefusedException([UndoFaults.Followed(first, last)]);
                }

                var before = new StandingHistory(history.Entries.Where(entry => entry.Number < first));
                var claims = set.Except(later)
                    .SelectMany(entry => Counter(before, entry, first, last))
                    .ToImmutableArray();
                var entries = kept.Standings.Append(claims, null);
                RecordStandings.Note(kept, entries, $"撤销 standing/{first}-{last}");
                return new UndoneStandings(entries, later);
            }
        );

    private static ImmutableArray<StandingEntry> Set(StandingHistory history, long first, long last)
    {
        ImmutableArray<StandingEntry> set =
        [
            .. history.Entries.Where(entry => entry.Number >= first && entry.Number <= last),
        ];
        return
            set.IsEmpty
            || set.Length != last - first + 1
            || set.Any(entry =>
                entry.InventoryVersion is not null
                || entry.RecordedAt != set[0].RecordedAt
                || entry.RecordedBy != set[0].RecordedBy
            )
            ? throw new FaultException([UndoFaults.NoSet(first, last)])
            : set;
    }

    private static bool IsFollowed(StandingHistory history, StandingEntry entry, long last) =>
        history
            .Of(entry.Claim.Firm.Text)
            .Any(other =>
                other.Number > last
                && other.Claim.Kind == entry.Claim.Kind
                && (
                    other.Claim.Scope is null
                    || entry.Claim.Scope is null
                    || other.Claim.Scope == entry.Claim.Scope
                )
                && Overlap(other.Claim.Effective, entry.Claim.Effective)
            );

    private static bool Overlap(EffectivePeriod left, EffectivePeriod right) =>
        (left.To is not { } leftEnd || right.From < leftEnd)
        && (right.To is not { } rightEnd || left.From < rightEnd);

    /// <summary>What puts an entry's days back: the whole firm first, then the parts of it of which something else was known.</summary>
    private static IEnumerable<StandingClaim> Counter(
        StandingHistory before,
        StandingEntry entry,
        long first,
        long last
    )
    {
        var claim = entry.Claim;
        IEnumerable<string?> scopes = claim.Scope is { } own
            ? [own]
            :
            [
                null,
                .. before
                    .Of(claim.Firm.Text)
                    .Where(other => other.Claim.Kind == claim.Kind)
                    .Select(other => other.Claim.Scope)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ];
        return scopes.SelectMany(scope => Segments(before, claim, scope, first, last));
    }

    private static IEnumerable<StandingClaim> Segments(
        StandingHistory before,
        StandingClaim claim,
        string? scope,
        long first,
        long last
    )
    {
        var turns = before
            .Of(claim.Firm.Text)
            .Where(other =>
                other.Claim.Kind == claim.Kind && (other.Claim.Scope is null || other.Claim.Scope == scope)
            )
            .SelectMany(other => new[] { other.Claim.Effective.From, other.Claim.Effective.To })
            .OfType<LocalDate>()
            .Where(day => day > claim.Effective.From && (claim.Effective.To is not { } end || day < end))
            .Prepend(claim.Effective.From)
            .Distinct()
            .Order()
            .ToArray();
        for (var i = 0; i < turns.Length; i++)
        {
            var known = before.Find(claim.Firm.Text, claim.Kind, scope, turns[i], Instant.MaxValue)?.Claim;
            // What was known of the whole firm has been put back by the claim before.
            if (scope is null || claim.Scope is not null || known?.Scope is not null)
            {
                yield return claim with
                {
                    Scope = scope,
                    Value = known?.Value ?? StandingValue.Inventory,
                    Effective = new EffectivePeriod(
                        turns[i],
                        i + 1 < turns.Length ? turns[i + 1] : claim.Effective.To
                    ),
                    Document = known is null
                        ? $"撤销第{first}–{last}条"
                        : $"{known.Document}（撤销第{first}–{last}条后恢复）",
                };
            }
        }
    }
}
