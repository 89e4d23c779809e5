using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>What a document says of many firms alike (对多家企业的同一认定).</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Scope">The industry of a grade, the line of a list entry; <c>null</c> for whole firms.</param>
/// <param name="Value">What holds, as <see cref="StandingValue"/> spells it.</param>
/// <param name="Effective">From when until when.</param>
/// <param name="Document">The deciding document.</param>
public sealed record StandingChange(
    StandingKind Kind,
    string? Scope,
    string Value,
    EffectivePeriod Effective,
    string Document
)
{
    /// <summary>The change of a claim, whatever firm it speaks of.</summary>
    public static StandingChange Of(StandingClaim claim) =>
        new(claim.Kind, claim.Scope, claim.Value, claim.Effective, claim.Document);

    /// <summary>What it says of one firm.</summary>
    public StandingClaim For(CreditCode firm) => new(firm, Kind, Scope, Value, Effective, Document);
}
