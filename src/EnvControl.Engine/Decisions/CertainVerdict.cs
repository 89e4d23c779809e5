using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>What the rules say of a row whatever its missing facts are (与缺失事实无关的结论), found without trying their values.</summary>
/// <remarks>
/// For rows whose missing facts have too many values to try, or hang together in one test. It may say "open" of a row whose
/// answer is settled all the same; it never says more than is certain. Thread-safe.
/// </remarks>
public static class CertainVerdict
{
    /// <summary>The verdict, or <c>null</c> when it is not certain.</summary>
    /// <param name="row">The row; its control class is decided here.</param>
    /// <param name="classification">The classification rules in force, first match first.</param>
    /// <param name="rules">The industry's rules in force, in order.</param>
    /// <param name="ungradedAs">The grade an ungraded line counts as.</param>
    /// <param name="isOpen">Tests whose answer is not known whatever the row says; <c>null</c> for none.</param>
    /// <param name="choose">Which of the industry's rules that match, by place, count.</param>
    /// <param name="orders">What orders ask at the moment.</param>
    /// <param name="chooseOrders">Which of the orders' rules that match, by place, count.</param>
    public static Verdict? Of(
        FactRow row,
        ImmutableArray<ClassificationRule> classification,
        ImmutableArray<Rule> rules,
        PerformanceGrade ungradedAs,
        Predicate<NumberTest>? isOpen,
        Func<IReadOnlyCollection<int>, IEnumerable<Rule>> choose,
        ImmutableArray<OrderRule> orders,
        Func<IReadOnlyCollection<int>, ImmutableArray<OrderRule>> chooseOrders
    )
    {
        var bound = orders
            .Select(order => ConditionEvaluator.Evaluate(order.Rule.Condition, id => row[id], isOpen))
            .ToArray();
        return
            Array.TrueForAll(bound, truth => truth != Truth.Unknown)
            && Of(row, classification, rules, ungradedAs, isOpen, choose) is { } verdict
            ? verdict with
            {
                Orders = chooseOrders([
                    .. Enumerable.Range(0, bound.Length).Where(i => bound[i] == Truth.Yes),
                ]),
            }
            : null;
    }

    private static Verdict? Of(
        FactRow row,
        ImmutableArray<ClassificationRule> classification,
        ImmutableArray<Rule> rules,
        PerformanceGrade ungradedAs,
        Predicate<NumberTest>? isOpen,
        Func<IReadOnlyCollection<int>, IEnumerable<Rule>> choose
    )
    {
        ClassificationRule? deciding = null;
        ClassificationRule? standing = null;
        foreach (var rule in classification.Where(rule => deciding is null || !rule.IsEasing))
        {
            var truth = ConditionEvaluator.Evaluate(rule.Rule.Condition, id => row[id], isOpen);
            if (truth == Truth.Unknown)
            {
                return null;
            }

            if (truth == Truth.No)
            {
                continue;
            }

            if (deciding is not null)
            {
                standing = rule;
                break;
            }

            deciding = rule;
            if (!rule.IsEasing)
            {
                break;
            }
        }

        var asked = deciding is { IsEasing: true } ? standing : deciding;
        if (asked is null || !DutyAssignment.IsByIndustry(asked.Class))
        {
            return new Verdict(deciding, standing, []);
        }

        var seen = row.With(FactIds.ControlClass, FactValue.Of(asked.Class.Spell()));
        if (row[FactIds.Grade].ToString() == PerformanceGrade.Ungraded.Spell())
        {
            seen = seen.With(FactIds.Grade, FactValue.Of(ungradedAs.Spell()));
        }

        var truths = rules
            .Select(rule => ConditionEvaluator.Evaluate(rule.Condition, id => seen[id], isOpen))
            .ToArray();
        return Array.Exists(truths, truth => truth == Truth.Unknown)
            ? null
            : new Verdict(
                deciding,
                standing,
                [.. choose([.. Enumerable.Range(0, truths.Length).Where(i => truths[i] == Truth.Yes)])]
            );
    }
}
