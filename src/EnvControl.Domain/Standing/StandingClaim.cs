using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Standing;

/// <summary>What a document says of a firm for some time (对企业情况的认定): a grade, a yes or no, a place on a list.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Kind">What is said of it.</param>
/// <param name="Scope">The industry of a grade, the line of a list entry; <c>null</c> for the whole firm.</param>
/// <param name="Value">What holds, as <see cref="StandingValue"/> spells it; <c>no</c> for not, or not on the list.</param>
/// <param name="Effective">From when until when, the last day not included.</param>
/// <param name="Document">The deciding document, by its number.</param>
public sealed record StandingClaim(
    CreditCode Firm,
    StandingKind Kind,
    string? Scope,
    string Value,
    EffectivePeriod Effective,
    string Document
)
{
    /// <summary>Whether it speaks of an industry or a line: it does when it is of the whole firm.</summary>
    public bool Bears(string scope) => Scope is null || Scope == scope;
}
