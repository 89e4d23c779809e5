using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Plans;

/// <summary>Finds which values of a fact rules can tell apart (取值分组的构建).</summary>
internal static class AxisFactory
{
    /// <summary>The dimension of one fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="tests">Every test of it alone.</param>
    /// <param name="seenAs">How rules see a text value, such as an ungraded firm's as the lowest letter.</param>
    public static Axis Of(FactDefinition fact, IReadOnlyList<Condition> tests, Func<string, string> seenAs) =>
        fact.Type == FactType.Number
            ? OfNumber(fact, [.. tests.OfType<NumberTest>()])
            : OfText(fact, tests, seenAs);

    private static Axis OfText(
        FactDefinition fact,
        IReadOnlyList<Condition> tests,
        Func<string, string> seenAs
    )
    {
        var named = fact.Type switch
        {
            FactType.Flag => ["false", "true"],
            // A grade is not only compared: an ungraded line counts as the lowest letter.
            FactType.Category when fact.Id == FactIds.Grade => fact
                .Values.Select(value => value.Id)
                .ToArray(),
            _ => tests
                .OfType<TextTest>()
                .SelectMany(test => test.Values)
                .Distinct(StringComparer.Ordinal)
                .ToArray(),
        };
        var other = fact.Type switch
        {
            FactType.Flag => null,
            FactType.Category => fact
                .Values.Select(value => value.Id)
                .FirstOrDefault(id => !named.Contains(id, StringComparer.Ordinal)),
            _ => "\u0001" + string.Concat(named),
        };
        string[] texts = other is null ? named : [.. named, other];
        var values = AxisValues.Group(
            fact,
            [.. texts.Select(text => Answers(tests, fact, seenAs(text)))],
            [.. texts.Select(_ => true)]
        );
        return Axis.OfTexts(values, texts, other is null ? Axis.Missing : values.Codes[^1]);
    }

    private static string Answers(IReadOnlyList<Condition> tests, FactDefinition fact, string text)
    {
        var value = fact.Type == FactType.Flag ? FactValue.Of(text == "true") : FactValue.Of(text);
        return string.Concat(
            tests.Select(test => ConditionEvaluator.Evaluate(test, _ => value) == Truth.Yes ? '1' : '0')
        );
    }

    private static Axis OfNumber(FactDefinition fact, NumberTest[] tests)
    {
        var cuts = tests.Select(CutOf).Distinct().Order().ToArray();
        var intervals = Enumerable.Range(0, (2 * cuts.Length) + 1).ToArray();
        // An interval's place among the cuts compares with a cut's place as its numbers compare with the cut.
        string Answer(int interval) =>
            string.Concat(
                tests.Select(test =>
                    Holds(test, interval, (2 * Array.IndexOf(cuts, CutOf(test))) + 1) ? '1' : '0'
                )
            );
        var values = AxisValues.Group(
            fact,
            [.. intervals.Select(Answer)],
            [.. intervals.Select(interval => IsPossible(fact, cuts, interval))]
        );
        return Axis.OfNumbers(values, cuts);
    }

    private static double CutOf(NumberTest test) =>
        test.Right is ConstantTerm right ? right.Value : ((ConstantTerm)test.Left).Value;

    private static bool Holds(NumberTest test, double number, double cut) =>
        test.Left is FactTerm
            ? ConditionEvaluator.Holds(number, test.Relation, cut)
            : ConditionEvaluator.Holds(cut, test.Relation, number);

    /// <summary>Whether the fact may have a number in an interval at all.</summary>
    private static bool IsPossible(FactDefinition fact, double[] cuts, int interval)
    {
        if (interval % 2 == 1)
        {
            var cut = cuts[interval / 2];
            return !(cut < fact.Min) && !(cut > fact.Max) && (!fact.IsInteger || double.IsInteger(cut));
        }

        var below = interval == 0 ? double.NegativeInfinity : cuts[(interval / 2) - 1];
        var above = interval / 2 == cuts.Length ? double.PositiveInfinity : cuts[interval / 2];
        var (low, isLowIn) = fact.Min > below ? (fact.Min.Value, true) : (below, false);
        var (high, isHighIn) = fact.Max < above ? (fact.Max.Value, true) : (above, false);
        if (fact.IsInteger && double.IsFinite(low))
        {
            low = isLowIn ? Math.Ceiling(low) : Math.Floor(low) + 1;
            isLowIn = true;
        }

        return low < high || (low == high && isLowIn && isHighIn);
    }
}
