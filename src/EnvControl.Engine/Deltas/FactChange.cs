namespace EnvControl.Engine.Deltas;

/// <summary>One line is supposed to have another value of a fact (一条生产线的假定).</summary>
/// <param name="Line">The line's row in the inventory.</param>
/// <param name="Option">The value.</param>
public readonly record struct FactChange(int Line, FactOption Option);
