namespace EnvControl.Engine.Conditions;

/// <summary>A number in a condition (数值项): a fact, a constant, or arithmetic of the two.</summary>
/// <param name="Column">Where it stands in the expression.</param>
public abstract record NumberTerm(int Column);
