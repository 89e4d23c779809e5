using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>Whom an alert binds (预警范围): all, divisions, named industries or firms, and exceptions, each with its own hour.</summary>
/// <param name="Entries">The entries, in the order given; at least one takes somebody in.</param>
public sealed record AlertScope(ImmutableArray<ScopeEntry> Entries)
{
    /// <summary>Everybody.</summary>
    public static AlertScope Everybody { get; } = new([ScopeEntry.Everybody]);

    /// <summary>When a line is bound: from the hour of the most particular entry that means it until it is excepted.</summary>
    /// <param name="creditCode">The firm.</param>
    /// <param name="division">The firm's division.</param>
    /// <param name="industry">The line's guide industry.</param>
    /// <param name="start">The alert's own start.</param>
    /// <returns>From when until when; <c>null</c> when it is never bound. An end of <c>null</c> is open.</returns>
    /// <remarks>Of several equally particular entries the earliest hour counts; an own hour before the alert's start counts as the start.</remarks>
    public (Instant From, Instant? To)? Bound(
        string creditCode,
        string division,
        string industry,
        Instant start
    )
    {
        var meant = Entries.Where(entry => entry.Means(creditCode, division, industry)).ToArray();
        var inside = meant.Where(entry => !entry.IsException).ToArray();
        if (inside.Length == 0)
        {
            return null;
        }

        var particular = inside.Max(entry => entry.Kind);
        var from = inside
            .Where(entry => entry.Kind == particular)
            .Min(entry => Instant.Max(start, entry.From ?? start));
        var ends = meant
            .Where(entry => entry.IsException)
            .Select(entry => Instant.Max(start, entry.From ?? start))
            .ToArray();
        var to = ends.Length == 0 ? (Instant?)null : ends.Min();
        return to is { } end && end <= from ? null : (from, to);
    }

    /// <inheritdoc/>
    public bool Equals(AlertScope? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;
}
