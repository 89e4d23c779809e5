using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Facts;

/// <summary>The numbers worth trying for a missing one (缺失数值的取值): every cut and one number between any two.</summary>
internal static class NumberCandidates
{
    /// <summary>The candidates.</summary>
    /// <param name="row">The row the fact is missing from.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="tests">The tests that can be solved for it.</param>
    public static ImmutableArray<FactValue> Of(
        FactRow row,
        FactDefinition fact,
        IEnumerable<NumberTest> tests
    )
    {
        var cuts = new SortedSet<double>();
        foreach (var test in tests)
        {
            TryCut(row, fact.Id, test, cuts);
        }

        return [.. Spread(fact, cuts).Select(FactValue.Of)];
    }

    /// <summary>Whether a test says, for each number the fact may have, yes or no on either side of one cut.</summary>
    public static bool CanSolve(FactRow row, string fact, NumberTest test) => TryCut(row, fact, test, []);

    /// <summary>Where left − right changes its sign, if it is a straight line of the fact.</summary>
    private static bool TryCut(FactRow row, string fact, NumberTest test, SortedSet<double> cuts)
    {
        if (test is { Left: FactTerm, Right: ConstantTerm constant })
        {
            cuts.Add(constant.Value);
            return true;
        }

        double? Difference(double x)
        {
            FactValue Value(string id) => id == fact ? FactValue.Of(x) : row[id];
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

    /// <summary>Every cut the fact can take, and one allowed number below, between and above them.</summary>
    public static IEnumerable<double> Spread(FactDefinition fact, SortedSet<double> cuts)
    {
        var within = cuts.Where(cut => !(cut < fact.Min) && !(cut > fact.Max)).ToArray();
        if (within.Length == 0)
        {
            return [fact.Min ?? fact.Max ?? 0];
        }

        var (first, last) = (within[0], within[^1]);
        var below = fact.Min is { } min
            ? Between(fact, min, first) ?? (min < first ? min : null)
            : first - Math.Max(1, Math.Abs(first)) - 1;
        var above = fact.Max is { } max
            ? Between(fact, last, max) ?? (max > last ? max : null)
            : last + Math.Max(1, Math.Abs(last)) + 1;
        var between = within.Zip(within.Skip(1)).Select(pair => Between(fact, pair.First, pair.Second));
        return within
            .Where(cut => !fact.IsInteger || double.IsInteger(cut))
            .Concat(between.Append(below).Append(above).OfType<double>())
            .Order();
    }

    /// <summary>A number strictly between two others that the fact can take, if there is one.</summary>
    private static double? Between(FactDefinition fact, double low, double high)
    {
        var number = fact.IsInteger ? Math.Floor(low) + 1 : low + ((high - low) / 2);
        return number > low && number < high ? number : null;
    }
}
