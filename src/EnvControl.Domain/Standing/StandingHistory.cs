using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Domain.Standing;

/// <summary>Everything recorded of the standing of firms (企业情况的沿革), asked on two dates: what held on a day, as known at a moment.</summary>
/// <remarks>
/// Of the entries that were recorded by the moment and cover the day, the one recorded last holds. An entry of the whole firm
/// speaks of each of its industries and lines. One that gives the word back to the inventory answers as if nothing were recorded.
/// Immutable, safe to share between threads.
/// </remarks>
public sealed class StandingHistory
{
    private readonly Dictionary<string, ImmutableArray<StandingEntry>> _byFirm;

    /// <summary>Makes a history.</summary>
    /// <param name="entries">The entries, in any order; their numbers order them.</param>
    public StandingHistory(IEnumerable<StandingEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Number)];
        _byFirm = Entries
            .GroupBy(entry => entry.Claim.Firm.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Nothing recorded.</summary>
    public static StandingHistory Empty { get; } = new([]);

    /// <summary>All entries, the first recorded first.</summary>
    public ImmutableArray<StandingEntry> Entries { get; }

    /// <summary>Whether nothing is recorded of anybody.</summary>
    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>All that is recorded of one firm, the first recorded first.</summary>
    public ImmutableArray<StandingEntry> Of(string firm) =>
        _byFirm.TryGetValue(firm, out var entries) ? entries : [];

    /// <summary>What holds of a firm on a day, as known at a moment; <c>null</c> when nothing was recorded of it.</summary>
    /// <param name="firm">The credit code.</param>
    /// <param name="kind">What is asked.</param>
    /// <param name="scope">The industry or line asked about; <c>null</c> to ask only what was said of the whole firm.</param>
    /// <param name="on">The day.</param>
    /// <param name="known">The moment; what was recorded later does not count.</param>
    public StandingEntry? Find(string firm, StandingKind kind, string? scope, LocalDate on, Instant known)
    {
        var entries = Of(firm);
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var claim = entries[i].Claim;
            if (
                claim.Kind == kind
                && (claim.Scope is null || claim.Scope == scope)
                && claim.Effective.Contains(on)
                && entries[i].RecordedAt <= known
            )
            {
                return claim.Value == StandingValue.Inventory ? null : entries[i];
            }
        }

        return null;
    }

    /// <summary>Whether anything of a kind that was recorded of a firm by a moment covers a day.</summary>
    public bool Covers(string firm, StandingKind kind, LocalDate on, Instant known) =>
        Of(firm)
            .Any(entry =>
                entry.Claim.Kind == kind && entry.Claim.Effective.Contains(on) && entry.RecordedAt <= known
            );
}
