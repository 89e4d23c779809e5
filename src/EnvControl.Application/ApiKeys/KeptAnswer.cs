using NodaTime;

namespace EnvControl.Application.ApiKeys;

/// <summary>What was answered to a request with an <c>Idempotency-Key</c> (幂等应答): given again to the same request, so that nothing is done twice.</summary>
/// <param name="Key">The number of the API key.</param>
/// <param name="Idempotency">The <c>Idempotency-Key</c> that the program chose.</param>
/// <param name="Request">The SHA-256 of what was asked.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, JSON.</param>
/// <param name="Tag">Its ETag; empty for none.</param>
/// <param name="Location">Where the thing made lies; empty for nowhere.</param>
/// <param name="At">When.</param>
public sealed record KeptAnswer(
    int Key,
    string Idempotency,
    string Request,
    int Status,
    ReadOnlyMemory<byte> Body,
    string Tag,
    string Location,
    Instant At
)
{
    /// <summary>How long it is kept.</summary>
    public static readonly Duration KeptFor = Duration.FromHours(24);

    /// <summary>The longest <c>Idempotency-Key</c>.</summary>
    public const int MostCharacters = 64;
}
