namespace EnvControl.Storage.Auditing;

/// <summary>The end of the audit trail, sealed (审计链头行): the one row every writer locks first.</summary>
internal sealed class AuditHeadRow
{
    /// <summary>The number of the only row.</summary>
    public const int Only = 1;

    public int Id { get; init; } = Only;

    public long Number { get; set; }

    public required string Hash { get; set; }

    /// <summary>HMAC-SHA-256 over the head as it stands on paper, under a key that lies outside the database.</summary>
    public required string Seal { get; set; }

    /// <summary>Which key: the first 16 hexadecimal digits of its SHA-256.</summary>
    public required string KeyId { get; set; }
}
