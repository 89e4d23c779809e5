namespace EnvControl.Engine.Conditions;

/// <summary>A yes-or-no fact has a value (是否).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Fact">The fact's id.</param>
/// <param name="Expected">The value it must have.</param>
public sealed record FlagTest(int Column, string Fact, bool Expected) : Condition(Column);
