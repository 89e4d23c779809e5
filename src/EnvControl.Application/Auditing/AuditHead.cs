using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EnvControl.Application.Auditing;

/// <summary>The end of the audit trail at some moment (审计链头): as it stands on reports, it proves everything before it.</summary>
/// <param name="Number">The number of the last entry; 0 for none.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditHead(long Number, string Hash)
{
    /// <summary>The end of a trail without entries.</summary>
    public static AuditHead None { get; } = new(0, AuditEntry.Beginning);

    /// <summary>Reads a head as it stands on paper.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out AuditHead? head)
    {
        var parts = text.Trim().Split(':');
        head =
            parts is [var number, { Length: 64 } hash]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && hash.All(char.IsAsciiHexDigit)
                ? new AuditHead(last, hash.ToLowerInvariant())
                : null;
        return head is not null;
    }

    /// <summary>As it stands on paper: number, colon, hash.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}:{Hash}");
}
