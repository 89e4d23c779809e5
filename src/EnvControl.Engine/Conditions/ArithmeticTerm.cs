namespace EnvControl.Engine.Conditions;

/// <summary>Arithmetic of two terms, of which at least one holds a fact (四则运算).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Left">The left term.</param>
/// <param name="Operator">One of <c>+ - * /</c>.</param>
/// <param name="Right">The right term.</param>
public sealed record ArithmeticTerm(int Column, NumberTerm Left, char Operator, NumberTerm Right)
    : NumberTerm(Column);
