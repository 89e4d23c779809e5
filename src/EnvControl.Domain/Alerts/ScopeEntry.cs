using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>One entry of an alert's scope (范围条目): whom it means, from which hour, or whom it leaves out.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The division's or industry's code or the firm's credit code; empty for all.</param>
/// <param name="From">Its own hour of start, or for an exception the hour from which it is excepted; <c>null</c> for the alert's own.</param>
/// <param name="IsException">Whether it leaves out instead of taking in.</param>
public sealed record ScopeEntry(ScopeKind Kind, string Value, Instant? From, bool IsException = false)
{
    /// <summary>Everybody, from the alert's own start.</summary>
    public static ScopeEntry Everybody { get; } = new(ScopeKind.All, string.Empty, null);

    /// <summary>Whether it means a line of a firm.</summary>
    /// <param name="creditCode">The firm.</param>
    /// <param name="division">The firm's division.</param>
    /// <param name="industry">The line's guide industry.</param>
    public bool Means(string creditCode, string division, string industry) =>
        Kind switch
        {
            ScopeKind.All => true,
            // A city's code means its counties as well: 4105 is the beginning of 410522.
            ScopeKind.Division => division.StartsWith(Value, StringComparison.Ordinal),
            ScopeKind.Industry => industry == Value,
            _ => creditCode == Value,
        };
}
