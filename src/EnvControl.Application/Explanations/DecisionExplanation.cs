using System.Collections.Immutable;
using EnvControl.Application.Lookup;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Explanations;

/// <summary>Why a firm must do what it must at a level (企业措施说明).</summary>
/// <param name="Answer">The firm and its decisions.</param>
/// <param name="Firm">Its decision at the level.</param>
/// <param name="Lines">Line by line.</param>
public sealed record DecisionExplanation(
    FirmAnswer Answer,
    FirmDecision Firm,
    ImmutableArray<LineExplanation> Lines
);
