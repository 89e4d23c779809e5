using System.Collections.Immutable;

namespace EnvControl.Engine.Conditions;

/// <summary>At least one part must hold (或者).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Parts">At least two.</param>
public sealed record AnyOf(int Column, ImmutableArray<Condition> Parts) : Condition(Column);
