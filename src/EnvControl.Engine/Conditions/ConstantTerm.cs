namespace EnvControl.Engine.Conditions;

/// <summary>A number written in the rule (常数).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Value">The number.</param>
public sealed record ConstantTerm(int Column, double Value) : NumberTerm(Column);
