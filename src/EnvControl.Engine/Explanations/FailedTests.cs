using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Explanations;

/// <summary>Finds the fewest tests that stand between a line and a rule (未满足条件的查找).</summary>
internal static class FailedTests
{
    /// <summary>The tests that would have to come out otherwise; empty when the condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="factOf">The value of a fact by id.</param>
    public static ImmutableArray<FailedTest> Of(Condition condition, Func<string, FactValue> factOf) =>
        Of(condition, true, factOf);

    private static ImmutableArray<FailedTest> Of(
        Condition condition,
        bool mustHold,
        Func<string, FactValue> factOf
    ) =>
        condition switch
        {
            Negation not => Of(not.Part, !mustHold, factOf),
            AllOf all => mustHold ? Every(all.Parts, mustHold, factOf) : Easiest(all.Parts, mustHold, factOf),
            AnyOf any => mustHold ? Easiest(any.Parts, mustHold, factOf) : Every(any.Parts, mustHold, factOf),
            _ => Single(condition, mustHold, factOf),
        };

    private static ImmutableArray<FailedTest> Every(
        ImmutableArray<Condition> parts,
        bool mustHold,
        Func<string, FactValue> factOf
    ) => [.. parts.SelectMany(part => Of(part, mustHold, factOf))];

    private static ImmutableArray<FailedTest> Easiest(
        ImmutableArray<Condition> parts,
        bool mustHold,
        Func<string, FactValue> factOf
    ) => parts.Select(part => Of(part, mustHold, factOf)).MinBy(failed => failed.Length);

    private static ImmutableArray<FailedTest> Single(
        Condition test,
        bool mustHold,
        Func<string, FactValue> factOf
    )
    {
        var truth = ConditionEvaluator.Evaluate(test, factOf);
        return truth == (mustHold ? Truth.Yes : Truth.No)
            ? []
            : [new FailedTest(test, mustHold, truth == Truth.Unknown)];
    }
}
