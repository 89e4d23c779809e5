using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Explanations;

/// <summary>One test of a rule that a line does not pass (未满足的条件).</summary>
/// <param name="Test">The atomic test as the rule has it.</param>
/// <param name="MustHold">Whether the rule wants it to hold; <c>false</c> where it stands under a "not".</param>
/// <param name="IsUnknown">Whether it cannot be told because a fact is missing.</param>
public sealed record FailedTest(Condition Test, bool MustHold, bool IsUnknown)
{
    /// <summary>The facts the test asks for.</summary>
    public IEnumerable<string> Facts => ConditionFacts.Of(Test);
}
