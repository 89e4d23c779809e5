namespace EnvControl.Engine.Conditions;

/// <summary>The part must not hold (非). Of an unknown part it is unknown, too.</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Part">What must not hold.</param>
public sealed record Negation(int Column, Condition Part) : Condition(Column);
