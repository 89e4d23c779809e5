using System.Collections.Immutable;
using EnvControl.Domain.Alerts;

namespace EnvControl.Rules.Cases;

/// <summary>How one case came out at one level (案例结果).</summary>
/// <param name="Case">The case.</param>
/// <param name="Level">The level.</param>
/// <param name="Rules">The rules that classed the case's line or hold on it.</param>
/// <param name="Differences">What came out otherwise than expected; empty when the case passes.</param>
public sealed record CaseResult(
    RuleCase Case,
    AlertLevel Level,
    ImmutableArray<string> Rules,
    ImmutableArray<string> Differences
)
{
    /// <summary>Whether everything came out as expected.</summary>
    public bool IsPassed => Differences.IsEmpty;
}
