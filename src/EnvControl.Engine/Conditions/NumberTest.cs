namespace EnvControl.Engine.Conditions;

/// <summary>Two numbers stand in a relation (数值比较).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Left">The left side.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">The right side.</param>
public sealed record NumberTest(int Column, NumberTerm Left, NumberRelation Relation, NumberTerm Right)
    : Condition(Column);
