using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Walks;

/// <summary>Makes a concrete line of a kind (举一条具体的生产线): where a test of several numbers must hold or not, numbers that do so.</summary>
internal static class WitnessFacts
{
    private const int MostTried = 200_000;

    private static readonly double[] Tried = [0, 1, 2, 3, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 100_000];

    /// <summary>The facts of one line; numbers that could not be found stay out.</summary>
    public static ImmutableArray<KeyValuePair<string, FactValue>> Of(
        FactCatalog catalog,
        IEnumerable<(WalkDimension Dimension, FactValue Value)> picked
    )
    {
        var all = picked.ToArray();
        var facts = all.Where(pick => pick.Dimension.Test is null)
            .Select(pick => KeyValuePair.Create(pick.Dimension.Name, pick.Value))
            .ToList();
        var tests = all.Where(pick => pick.Dimension.Test is not null).ToArray();
        if (tests.Length > 0)
        {
            facts.AddRange(Solve(catalog, facts, tests));
        }

        return [.. facts];
    }

    private static KeyValuePair<string, FactValue>[] Solve(
        FactCatalog catalog,
        List<KeyValuePair<string, FactValue>> known,
        (WalkDimension Dimension, FactValue Value)[] tests
    )
    {
        var values = known.ToDictionary(StringComparer.Ordinal);
        var open = tests
            .SelectMany(test => ConditionFacts.Of(test.Dimension.Test!))
            .Distinct(StringComparer.Ordinal)
            .Where(id => !values.ContainsKey(id))
            .ToArray();
        var candidates = open.Select(id => Numbers(catalog[id])).ToArray();
        var count = candidates.Aggregate(
            1L,
            (product, numbers) => Math.Min(MostTried, product * numbers.Length)
        );
        for (var index = 0L; index < count; index++)
        {
            var rest = index;
            for (var i = 0; i < open.Length; i++)
            {
                values[open[i]] = FactValue.Of(candidates[i][rest % candidates[i].Length]);
                rest /= candidates[i].Length;
            }

            if (
                Array.TrueForAll(
                    tests,
                    test =>
                        ConditionEvaluator.Evaluate(
                            test.Dimension.Test!,
                            id => values.GetValueOrDefault(id, FactValue.Missing)
                        ) == (test.Value.Flag ? Truth.Yes : Truth.No)
                )
            )
            {
                return [.. open.Select(id => KeyValuePair.Create(id, values[id]))];
            }
        }

        return [];
    }

    private static double[] Numbers(FactDefinition fact) =>
        [
            .. Tried
                .Concat(new[] { fact.Min, fact.Max }.OfType<double>())
                .Where(number => !(number < fact.Min) && !(number > fact.Max))
                .Distinct()
                .Order(),
        ];
}
