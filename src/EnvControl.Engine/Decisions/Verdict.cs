using System.Collections.Immutable;
using EnvControl.Domain.Standing;
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

    /// <summary>What control orders ask, in order; usually empty.</summary>
    public ImmutableArray<OrderRule> Orders { get; init; } = [];

    /// <summary>Whether orders take the place of all else. A line that may not run at all stays so under any order.</summary>
    public bool IsReplaced =>
        Class?.Class is not (ControlClass.Suspended or ControlClass.LongIdle)
        && Orders.Any(order => order.IsReplacing);

    /// <summary>The orders alone, where the class does not matter.</summary>
    public Verdict ByOrderAlone => None with { Orders = Orders };

    /// <summary>Whether a rule is one of an order.</summary>
    public bool IsOrdered(Rule rule) => Orders.Any(order => ReferenceEquals(order.Rule, rule));

    /// <summary>Every rule that may bind: the industry's, the class's, the standing's, the orders'.</summary>
    public IEnumerable<Rule> AllRules =>
        Rules
            .Concat(new[] { Class, Standing }.OfType<ClassificationRule>().Select(rule => rule.Rule))
            .Concat(Orders.Select(order => order.Rule));

    /// <inheritdoc/>
    public bool Equals(Verdict? other) =>
        other is not null
        && ReferenceEquals(Class, other.Class)
        && ReferenceEquals(Standing, other.Standing)
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan(), ReferenceEqualityComparer.Instance)
        && Orders.AsSpan().SequenceEqual(other.Orders.AsSpan(), ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            Class?.Rule.Order,
            Standing?.Rule.Order,
            Rules.Length,
            Rules.IsEmpty ? 0 : Rules[0].Order,
            Orders.IsEmpty ? -1 : Orders[0].Rule.Order
        );
}
