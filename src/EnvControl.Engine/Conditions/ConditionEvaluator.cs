using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Conditions;

/// <summary>Evaluates conditions in three values (三值求值): "and" is the least, "or" the greatest of its parts (Kleene).</summary>
/// <remarks>
/// It says what follows from the facts at hand alone. Where a missing fact stands in two parts that together always hold, it
/// still answers unknown; decisions therefore ask for every value the fact may have. Thread-safe, without state.
/// </remarks>
public static class ConditionEvaluator
{
    /// <summary>Evaluates a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="factOf">The value of a fact by id.</param>
    /// <param name="isOpen">Tests whose answer is not known whatever the facts; <c>null</c> for none.</param>
    public static Truth Evaluate(
        Condition condition,
        Func<string, FactValue> factOf,
        Predicate<NumberTest>? isOpen = null
    ) =>
        condition switch
        {
            AllOf all => all.Parts.Min(part => Evaluate(part, factOf, isOpen)),
            AnyOf any => any.Parts.Max(part => Evaluate(part, factOf, isOpen)),
            Negation not => Opposite(Evaluate(not.Part, factOf, isOpen)),
            TextTest text => Test(
                factOf(text.Fact),
                value => text.Values.Contains(value.Text, StringComparer.Ordinal) == text.IsMember
            ),
            FlagTest flag => Test(factOf(flag.Fact), value => value.Flag == flag.Expected),
            NumberTest number => isOpen?.Invoke(number) == true ? Truth.Unknown : Compare(number, factOf),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
        };

    /// <summary>The number of a term, or <c>null</c> while a fact of it is missing.</summary>
    public static double? Number(NumberTerm term, Func<string, FactValue> factOf)
    {
        switch (term)
        {
            case ConstantTerm constant:
                return constant.Value;
            case FactTerm fact:
                var value = factOf(fact.Fact);
                return value.IsMissing ? null : value.Number;
            case ArithmeticTerm arithmetic:
                var left = Number(arithmetic.Left, factOf);
                var right = Number(arithmetic.Right, factOf);
                return arithmetic.Operator switch
                {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => left / right,
                };
            default:
                throw new ArgumentOutOfRangeException(nameof(term), term, "No such term.");
        }
    }

    /// <summary>Whether a relation holds between two numbers.</summary>
    public static bool Holds(double left, NumberRelation relation, double right) =>
        relation switch
        {
            NumberRelation.Equal => left == right,
            NumberRelation.NotEqual => left != right,
            NumberRelation.Less => left < right,
            NumberRelation.LessOrEqual => left <= right,
            NumberRelation.Greater => left > right,
            _ => left >= right,
        };

    private static Truth Compare(NumberTest test, Func<string, FactValue> factOf) =>
        Number(test.Left, factOf) is { } left && Number(test.Right, factOf) is { } right
            ? Of(Holds(left, test.Relation, right))
            : Truth.Unknown;

    private static Truth Test(FactValue value, Func<FactValue, bool> holds) =>
        value.IsMissing ? Truth.Unknown : Of(holds(value));

    private static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;

    private static Truth Opposite(Truth truth) =>
        truth switch
        {
            Truth.Yes => Truth.No,
            Truth.No => Truth.Yes,
            _ => Truth.Unknown,
        };
}
