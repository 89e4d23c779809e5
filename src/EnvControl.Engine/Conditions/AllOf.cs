using System.Collections.Immutable;

namespace EnvControl.Engine.Conditions;

/// <summary>Every part must hold (并且).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Parts">At least two.</param>
public sealed record AllOf(int Column, ImmutableArray<Condition> Parts) : Condition(Column);
