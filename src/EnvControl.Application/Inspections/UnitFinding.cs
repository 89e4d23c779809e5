namespace EnvControl.Application.Inspections;

/// <summary>One production line or other unit as it was found (单元核查).</summary>
/// <param name="Unit">The unit, as the list names it.</param>
/// <param name="Required">What the list asks of it, in the words the inspector saw.</param>
/// <param name="State">How it was found.</param>
public sealed record UnitFinding(string Unit, string Required, UnitState State);
