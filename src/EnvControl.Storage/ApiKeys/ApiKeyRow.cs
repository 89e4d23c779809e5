using NodaTime;

namespace EnvControl.Storage.ApiKeys;

/// <summary>A key of a program as it is kept (接口密钥行): the hash of its secret only.</summary>
internal sealed class ApiKeyRow
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required int Account { get; init; }

    public required string Scopes { get; init; }

    public required string Sha256 { get; init; }

    public required string MadeBy { get; init; }

    public required Instant MadeAt { get; init; }

    public required Instant ExpiresAt { get; init; }

    public required Instant? ConfirmedAt { get; set; }

    public required string? RevokedBy { get; set; }

    public required Instant? RevokedAt { get; set; }
}
