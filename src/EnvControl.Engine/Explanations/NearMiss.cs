using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Explanations;

/// <summary>A rule that nearly applied to a line (差一点适用的规则).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Failed">The fewest tests that stood in its way; at least one.</param>
public sealed record NearMiss(Rule Rule, ImmutableArray<FailedTest> Failed)
{
    /// <summary>The first test that stood in its way.</summary>
    public FailedTest First => Failed[0];

    /// <summary>Whether the class itself stood in its way, which follows from other facts.</summary>
    public bool IsOfAnotherClass =>
        Failed.Any(test => test.Facts.Contains(FactIds.ControlClass, StringComparer.Ordinal));

    /// <summary>Whether nothing but the alert stood in its way: another level, or more hours.</summary>
    public bool IsOfAnotherMoment =>
        Failed.All(test => test.Facts.All(fact => fact is FactIds.Level or FactIds.ElapsedHours));
}
