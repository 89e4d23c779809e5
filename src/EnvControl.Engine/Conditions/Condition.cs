namespace EnvControl.Engine.Conditions;

/// <summary>A condition over the facts of one line (适用条件), as parsed from a rule's expression.</summary>
/// <param name="Column">Where it stands in the expression, counted from 1.</param>
/// <remarks>Immutable. Both engines and every explanation start from this tree.</remarks>
public abstract record Condition(int Column);
