using NodaTime;

namespace EnvControl.Storage.ApiKeys;

/// <summary>An answer that is given again to the same request (幂等应答行).</summary>
internal sealed class KeptAnswerRow
{
    public required int Key { get; init; }

    public required string Idempotency { get; init; }

    public required string Request { get; set; }

    public required int Status { get; set; }

    public required byte[] Body { get; set; }

    public required string Tag { get; set; }

    public required string Location { get; set; }

    public required Instant At { get; set; }
}
