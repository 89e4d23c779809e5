namespace EnvControl.Engine.Conditions;

/// <summary>The number a fact holds (事实).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Fact">The fact's id.</param>
public sealed record FactTerm(int Column, string Fact) : NumberTerm(Column);
