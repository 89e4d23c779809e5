using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;

namespace EnvControl.Rules.Checks;

/// <summary>Every case that some conditions can tell apart, with nothing known beforehand (条件的全部情形).</summary>
internal sealed class RuleSpace
{
    private readonly Completions? _completions;
    private readonly FactCatalog _facts;

    /// <summary>The cases of some conditions taken together.</summary>
    public RuleSpace(FactCatalog facts, params ImmutableArray<Condition> conditions)
    {
        _facts = facts;
        Asked = [.. conditions.SelectMany(ConditionFacts.Of).Distinct(StringComparer.Ordinal)];
        _completions = Completions.Of(new FactRow(facts, new FactValue[facts.Count]), Asked, conditions);
    }

    /// <summary>The facts asked for.</summary>
    public ImmutableArray<string> Asked { get; }

    /// <summary>Whether there are few enough cases to look at every one.</summary>
    public bool IsComplete => _completions is not null;

    /// <summary>The cases; none where there are too many.</summary>
    public IEnumerable<FactValue[]> Rows() => _completions?.Rows() ?? [];

    /// <summary>What a condition says of a case; unknown where a test of several numbers stays open.</summary>
    public Truth Ask(Condition condition, FactValue[] row) =>
        ConditionEvaluator.Evaluate(
            condition,
            id => row[_facts.PositionOf(id)],
            test => _completions!.IsOpen(test)
        );

    /// <summary>Whether a condition gives one answer in every case, and which; <c>null</c> where it does not, or it is not known.</summary>
    public static Truth? ConstantOf(FactCatalog facts, Condition condition)
    {
        var space = new RuleSpace(facts, condition);
        Truth? only = null;
        foreach (var row in space.Rows())
        {
            var truth = space.Ask(condition, row);
            if (truth == Truth.Unknown || (only is { } other && other != truth))
            {
                return null;
            }

            only = truth;
        }

        return only;
    }

    /// <summary>Whether two conditions surely hold in the same cases.</summary>
    public static bool AreEquivalent(FactCatalog facts, Condition first, Condition second)
    {
        var space = new RuleSpace(facts, first, second);
        return space.IsComplete
            && space
                .Rows()
                .All(row =>
                    space.Ask(first, row) is var truth
                    && truth != Truth.Unknown
                    && truth == space.Ask(second, row)
                );
    }
}
