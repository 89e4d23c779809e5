using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>One measure that binds one line (应执行的一条措施) with its ground and what it comes to.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Rule">The rule that orders it.</param>
/// <param name="Effect">What it comes to for this line.</param>
/// <param name="IsDeciding">Whether the line's saving is this measure's (a tie: all of them; an unquantified obligation: never).</param>
public sealed record Duty(Measure Measure, Rule Rule, Effect Effect, bool IsDeciding)
{
    /// <summary>Why it binds.</summary>
    public Ground Ground => Rule.Ground;
}
