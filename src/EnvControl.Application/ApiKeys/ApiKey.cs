using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Application.ApiKeys;

/// <summary>A key by which a program asks in the name of an account (接口密钥). What is kept is the hash of its secret.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">What it is for; once only.</param>
/// <param name="Account">The number of the account it acts for.</param>
/// <param name="Scopes">What it may do, as far as the account may.</param>
/// <param name="Sha256">The hash of its secret.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="MadeAt">When.</param>
/// <param name="ExpiresAt">From when it is refused.</param>
public sealed record ApiKey(
    int Number,
    string Name,
    int Account,
    ImmutableArray<ApiScope> Scopes,
    string Sha256,
    string MadeBy,
    Instant MadeAt,
    Instant ExpiresAt
)
{
    /// <summary>The longest name.</summary>
    public const int MostCharacters = 30;

    /// <summary>When the owner of the account agreed to it; <c>null</c> before: until then it is refused.</summary>
    public Instant? ConfirmedAt { get; init; }

    /// <summary>Who revoked it; <c>null</c> while nobody has.</summary>
    public string? RevokedBy { get; init; }

    /// <summary>When.</summary>
    public Instant? RevokedAt { get; init; }

    /// <summary>What the audit trail calls it.</summary>
    public string Subject => $"api-key/{Name}";

    /// <summary>Whether it is taken at an instant.</summary>
    public bool IsGood(Instant now) => ConfirmedAt is not null && RevokedAt is null && now < ExpiresAt;
}
