using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>What the rules say of one complete row (规则结论): which classification rule decides and which rules of the industry count.</summary>
/// <param name="Class">The deciding classification rule; <c>null</c> when none matches.</param>
/// <param name="Standing">For an easing: the rule that would decide without it; else <c>null</c>.</param>
/// <param name="Rules">The industry's rules that count, in order.</param>
public sealed record Verdict(
    ClassificationRule? Class,
    ClassificationRule? Standing,
    ImmutableArray<Rule> Rules
)
{
    /// <summary>No classification rule in force matches.</summary>
    public static Verdict None { get; } = new(null, null, []);

    /// <inheritdoc/>
    public bool Equals(Verdict? other) =>
        other is not null
        && ReferenceEquals(Class, other.Class)
        && ReferenceEquals(Standing, other.Standing)
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan(), ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            Class?.Rule.Order,
            Standing?.Rule.Order,
            Rules.Length,
            Rules.IsEmpty ? 0 : Rules[0].Order
        );
}
