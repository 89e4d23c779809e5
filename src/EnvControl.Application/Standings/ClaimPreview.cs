using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>A claim held against what is recorded already (企业情况预览).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Known">What holds on its first day so far; <c>null</c> when nothing is recorded.</param>
public sealed record ClaimPreview(StandingClaim Claim, StandingEntry? Known)
{
    /// <summary>Whether the claim says something other than is known.</summary>
    public bool IsNews => Known?.Claim.Value != Claim.Value;

    /// <summary>Holds claims against what is recorded.</summary>
    public static ImmutableArray<ClaimPreview> Of(IStore store, IReadOnlyCollection<StandingClaim> claims) =>
        store.Read(kept =>
        {
            var history = kept.Standings.Of([.. claims.Select(claim => claim.Firm)]);
            return claims
                .Select(claim => new ClaimPreview(
                    claim,
                    history.Find(
                        claim.Firm.Text,
                        claim.Kind,
                        claim.Scope,
                        claim.Effective.From,
                        Instant.MaxValue
                    )
                ))
                .ToImmutableArray();
        });
}
