namespace EnvControl.Application.Auditing;

/// <summary>The end of the audit trail at some moment (审计链头): as it stands on reports, it proves everything before it.</summary>
/// <param name="Number">The number of the last entry; 0 for none.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditHead(long Number, string Hash)
{
    /// <summary>The end of a trail without entries.</summary>
    public static AuditHead None { get; } = new(0, AuditEntry.Beginning);

    /// <summary>As it stands on paper: number, colon, hash.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}:{Hash}");
}
