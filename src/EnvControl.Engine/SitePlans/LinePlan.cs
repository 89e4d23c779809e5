using System.Collections.Immutable;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;

namespace EnvControl.Engine.SitePlans;

/// <summary>One line at one level: what was filed, what the rules order, and which of them bound it (生产线对比).</summary>
/// <param name="Plan">What was filed; <c>null</c> for nothing.</param>
/// <param name="Filed">What that comes to; <c>null</c> for nothing.</param>
/// <param name="Derived">What the rules order.</param>
/// <param name="Decision">What holds in the end.</param>
/// <param name="Finding">How the two compare.</param>
/// <param name="Bound">Which of them holds.</param>
/// <param name="Missing">The facts whose absence leaves the comparison open.</param>
/// <param name="FiledSaving">What the line would save by what was filed alone; <c>null</c> when that says no quantity.</param>
public sealed record LinePlan(
    FiledPlan? Plan,
    DutyWeighing? Filed,
    LineDecision Derived,
    LineDecision Decision,
    PlanFinding Finding,
    PlanBound Bound,
    ImmutableArray<string> Missing,
    Saving? FiledSaving = null
)
{
    /// <summary>Whether what was filed says how much.</summary>
    public bool HasQuantity => Filed?.Duties.Any(duty => duty.Effect.IsQuantified) == true;
}
