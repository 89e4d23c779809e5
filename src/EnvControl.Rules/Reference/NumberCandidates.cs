using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;

namespace EnvControl.Rules.Reference;

/// <summary>The numbers worth trying for a missing one (缺失数值的取值): every cut and one number between any two.</summary>
internal static class NumberCandidates
{
    /// <summary>The candidates; empty when a test is not linear in the fact or hangs on another missing number.</summary>
    public static ImmutableArray<FactValue> Of(FactRow row, FactDefinition fact, Condition[] atoms)
    {
        var cuts = new SortedSet<double>();
        foreach (var test in atoms.OfType<NumberTest>())
        {
            var facts = ConditionFacts.Of(test).ToArray();
            if (!facts.Contains(fact.Id, StringComparer.Ordinal))
            {
                continue;
            }

            if (
                facts.Any(other => other != fact.Id && row[other].IsMissing) || !TryCut(row, fact, test, cuts)
            )
            {
                return [];
            }
        }

        return [.. Spread(cuts).Where(number => IsAllowed(fact, number)).Select(FactValue.Of)];
    }

    /// <summary>Where left − right changes its sign, if it is a straight line of the fact.</summary>
    private static bool TryCut(FactRow row, FactDefinition fact, NumberTest test, SortedSet<double> cuts)
    {
        if (test is { Left: FactTerm, Right: ConstantTerm constant })
        {
            cuts.Add(constant.Value);
            return true;
        }

        double? Difference(double x)
        {
            FactValue Value(string id) => id == fact.Id ? FactValue.Of(x) : row[id];
            return ConditionEvaluator.Number(test.Left, Value) - ConditionEvaluator.Number(test.Right, Value);
        }

        if (Difference(1) is not { } one || Difference(2) is not { } two || Difference(5) is not { } five)
        {
            return false;
        }

        var slope = two - one;
        if (
            !double.IsFinite(slope)
            || Math.Abs(one + (4 * slope) - five) > 1e-9 * Math.Max(1, Math.Abs(five))
        )
        {
            return false;
        }

        if (slope != 0)
        {
            cuts.Add(1 - (one / slope));
        }

        return true;
    }

    private static IEnumerable<double> Spread(SortedSet<double> cuts)
    {
        if (cuts.Count == 0)
        {
            yield return 0;
            yield break;
        }

        double? previous = null;
        foreach (var cut in cuts)
        {
            yield return previous is { } before ? (before + cut) / 2 : cut - Math.Max(1, Math.Abs(cut));
            yield return cut;
            previous = cut;
        }

        yield return cuts.Max + Math.Max(1, Math.Abs(cuts.Max));
    }

    private static bool IsAllowed(FactDefinition fact, double number) =>
        (fact.Min is not { } min || number >= min) && (fact.Max is not { } max || number <= max);
}
