using System.Collections.Immutable;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Explanations;
using EnvControl.Engine.Facts;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Explanations;

/// <summary>Why a line must do what it must, and why not something else (一条生产线的说明).</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Row">The facts as the industry's rules saw them.</param>
/// <param name="IsUngraded">Whether the grade in the row is only the one that an ungraded line counts as.</param>
/// <param name="NearMisses">The nearest rules that did not apply.</param>
/// <param name="Plan">What was filed for it and how that compares; <c>null</c> when the inventory carries no filed texts.</param>
public sealed record LineExplanation(
    LineDecision Decision,
    FactRow Row,
    bool IsUngraded,
    ImmutableArray<NearMiss> NearMisses,
    LinePlan? Plan = null
);
