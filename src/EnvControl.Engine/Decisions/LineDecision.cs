using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>What one line must do at one level (一条生产线在一个级别的决定).</summary>
/// <param name="Line">The row of the line table.</param>
/// <param name="Level">The level.</param>
/// <param name="Class">Its class, or the facts that are missing to tell; <c>null</c> inside when no rule is in force on the day, or when it is open and an order replaces all else.</param>
/// <param name="ClassRule">The classification rule that decided; <c>null</c> when unknown or none is in force.</param>
/// <param name="StandingRule">For an eased line the rule that would have decided without easing; else <c>null</c>.</param>
/// <param name="IsStandingLighter">For an eased line: whether its standing asks less, so that its measures hold.</param>
/// <param name="Duties">The measures that bind, in file order; empty when unknown.</param>
/// <param name="Saving">What they save together.</param>
/// <param name="Trust">The weakest trust that this decision rests on.</param>
/// <param name="IsUncovered">A controlled line that no rule in force touches.</param>
/// <param name="UnknownDuty">The facts missing to tell what the line must do; empty when that is known.</param>
/// <param name="UnknownAmount">The facts missing to tell how much it saves, although what it must do is known.</param>
public sealed record LineDecision(
    int Line,
    AlertLevel Level,
    Answer<ControlClass?> Class,
    ClassificationRule? ClassRule,
    ClassificationRule? StandingRule,
    bool IsStandingLighter,
    ImmutableArray<Duty> Duties,
    Saving Saving,
    Trust Trust,
    bool IsUncovered,
    ImmutableArray<string> UnknownDuty,
    ImmutableArray<string> UnknownAmount
)
{
    /// <summary>Whether it does what an order asks in place of all else.</summary>
    public bool IsByOrder { get; init; }

    /// <summary>Whether neither law nor order says anything of it on the day.</summary>
    public bool IsOutsideLaw => Class is { IsKnown: true, Value: null } && Duties.IsEmpty;

    /// <summary>Whether anything this line must do or saves rests on an assumption.</summary>
    public bool RestsOnAssumption => UnknownDuty.IsEmpty && Trust == Trust.Assumed;
}
