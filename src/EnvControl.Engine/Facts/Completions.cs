using System.Collections.Immutable;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Facts;

/// <summary>Every way the missing facts of a row may turn out, as far as rules can tell them apart (缺失事实的补全).</summary>
public sealed class Completions
{
    /// <summary>More combinations than this are not tried: the answer is unknown.</summary>
    public const int Limit = 4_096;

    private readonly FactRow _row;
    private readonly ImmutableArray<string> _missing;
    private readonly ImmutableArray<ImmutableArray<FactValue>> _values;

    private readonly HashSet<NumberTest> _open;

    private Completions(
        FactRow row,
        ImmutableArray<string> missing,
        ImmutableArray<ImmutableArray<FactValue>> values,
        HashSet<NumberTest> open
    )
    {
        _row = row;
        _missing = missing;
        _values = values;
        _open = open;
    }

    /// <summary>Whether tests stay open in every completed row: those of several missing numbers, and those that are no straight line of one.</summary>
    public bool IsPartial => _open.Count > 0;

    /// <summary>How many there are.</summary>
    public int Count => _values.Aggregate(1, (product, values) => product * values.Length);

    /// <summary>The completions of a row, or <c>null</c> when there are more than <see cref="Limit"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="missing">The facts to complete.</param>
    /// <param name="conditions">Everything that will be asked of the row.</param>
    public static Completions? Of(
        FactRow row,
        ImmutableArray<string> missing,
        ImmutableArray<Condition> conditions
    )
    {
        var atoms = conditions.SelectMany(ConditionFacts.Atoms).ToArray();
        var open = atoms.OfType<NumberTest>().Where(test => StaysOpen(row, test)).ToHashSet();
        var values = ImmutableArray.CreateBuilder<ImmutableArray<FactValue>>();
        var product = 1L;
        foreach (var id in missing)
        {
            var candidates = Candidates(row, row.Catalog[id], atoms, open);
            if ((product *= candidates.Length) > Limit)
            {
                return null;
            }

            values.Add(candidates);
        }

        return new Completions(row, missing, values.ToImmutable(), open);
    }

    /// <summary>Whether a test stays open in every completed row.</summary>
    public bool IsOpen(NumberTest test) => _open.Contains(test);

    /// <summary>The completed rows: the last missing fact changes fastest.</summary>
    public IEnumerable<FactValue[]> Rows()
    {
        for (var index = 0; index < Count; index++)
        {
            var values = _row.ToArray();
            var rest = index;
            for (var i = _missing.Length - 1; i >= 0; i--)
            {
                values[_row.Catalog.PositionOf(_missing[i])] = _values[i][rest % _values[i].Length];
                rest /= _values[i].Length;
            }

            yield return values;
        }
    }

    /// <summary>The answer all completed rows agree on, or the facts it hangs on.</summary>
    /// <param name="answers">One for each completed row, in order; <c>null</c> where tests that stay open leave it open.</param>
    /// <param name="missing">All facts that are missing.</param>
    public Answer<T> Common<T>(IReadOnlyList<T?> answers, ImmutableArray<string> missing)
        where T : class, IEquatable<T>
    {
        if (answers.Contains(null))
        {
            return Answer<T>.Unknown(missing);
        }

        var deciding = DecidingFacts([.. answers.OfType<T>()]);
        return deciding.IsEmpty ? Answer<T>.Known(answers[0]!) : Answer<T>.Unknown(deciding);
    }

    /// <summary>The facts whose value alone can change the answer; empty when all answers agree.</summary>
    /// <param name="answers">One answer for each completed row, in order.</param>
    public ImmutableArray<string> DecidingFacts<T>(IReadOnlyList<T> answers)
        where T : IEquatable<T>
    {
        var deciding = ImmutableArray.CreateBuilder<string>();
        var stride = 1;
        for (var i = _missing.Length - 1; i >= 0; i--)
        {
            var size = _values[i].Length;
            for (var index = 0; index < answers.Count; index++)
            {
                var first = index - (index / stride % size * stride);
                if (!answers[index].Equals(answers[first]))
                {
                    deciding.Insert(0, _missing[i]);
                    break;
                }
            }

            stride *= size;
        }

        return deciding.ToImmutable();
    }

    private static bool StaysOpen(FactRow row, NumberTest test) =>
        ConditionFacts
            .Of(test)
            .Where(id => row[id].IsMissing)
            .Distinct(StringComparer.Ordinal)
            .ToArray() switch
        {
            [] => false,
            [var fact] => !NumberCandidates.CanSolve(row, fact, test),
            _ => true,
        };

    private static ImmutableArray<FactValue> Candidates(
        FactRow row,
        FactDefinition fact,
        Condition[] atoms,
        HashSet<NumberTest> open
    ) =>
        fact.Type switch
        {
            FactType.Flag => [FactValue.Of(false), FactValue.Of(true)],
            FactType.Number => NumberCandidates.Of(
                row,
                fact,
                atoms
                    .OfType<NumberTest>()
                    .Where(test =>
                        !open.Contains(test)
                        && ConditionFacts.Of(test).Contains(fact.Id, StringComparer.Ordinal)
                    )
            ),
            // A grade is not only compared: an ungraded line counts as the lowest letter, so every grade is tried.
            FactType.Category when fact.Id == FactIds.Grade =>
            [
                .. fact.Values.Select(value => FactValue.Of(value.Id)),
            ],
            _ => Texts(fact, atoms),
        };

    private static ImmutableArray<FactValue> Texts(FactDefinition fact, Condition[] atoms)
    {
        var named = atoms
            .OfType<TextTest>()
            .Where(test => test.Fact == fact.Id)
            .SelectMany(test => test.Values)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        // All values that no rule names are alike to the rules: one of them stands for the rest.
        var other =
            fact.Type == FactType.Category
                ? fact
                    .Values.Select(value => value.Id)
                    .FirstOrDefault(id => !named.Contains(id, StringComparer.Ordinal))
                : "\u0001" + string.Concat(named);
        return [.. named.Concat(other is null ? [] : [other]).Select(FactValue.Of)];
    }
}
