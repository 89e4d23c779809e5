using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Cells;

/// <summary>The values of a further fact that the rules of a day tell apart in a cell (格内的区分): 6 m and more, less than 6 m.</summary>
internal sealed class LineSplit(RuleSet set, LocalDate on)
{
    private readonly Dictionary<(string, string, string), ImmutableArray<Condition>> _conditions = [];

    /// <summary>The line once for each value of a fact that is told apart; none where the values cannot be listed.</summary>
    public IEnumerable<CellLine> Of(CellLine line, string fact)
    {
        var conditions = ConditionsOf(line);
        var empty = new FactRow(set.Facts, new FactValue[set.Facts.Count]);
        var place = set.Facts.PositionOf(fact);
        var values = Completions.Of(empty, [fact], conditions)?.Rows().Select(row => row[place]) ?? [];
        var cuts = Atoms(conditions, fact)
            .OfType<NumberTest>()
            .SelectMany(test => new[] { test.Left, test.Right })
            .OfType<ConstantTerm>()
            .Select(constant => FactValue.Of(constant.Value))
            .ToHashSet();
        return values
            .GroupBy(value => Signature(conditions, fact, value), StringComparer.Ordinal)
            // The cut itself says most plainly where one answer ends.
            .Select(alike => alike.OrderByDescending(cuts.Contains).First())
            .Select(value => line with { Facts = line.Facts.SetItem(fact, value) });
    }

    /// <summary>Whether a line that is written down speaks for one that is asked: they are not told apart.</summary>
    public bool Covers(CellLine written, CellLine asked) =>
        written.IsBeside(asked)
        && asked.Facts.All(fact =>
            written.Facts.TryGetValue(fact.Key, out var value)
            && (
                value == fact.Value
                || Signature(ConditionsOf(asked), fact.Key, value)
                    == Signature(ConditionsOf(asked), fact.Key, fact.Value)
            )
        );

    private static IEnumerable<Condition> Atoms(ImmutableArray<Condition> conditions, string fact) =>
        conditions
            .SelectMany(ConditionFacts.Atoms)
            .Where(atom => ConditionFacts.Of(atom).Contains(fact, StringComparer.Ordinal));

    private static string Signature(ImmutableArray<Condition> conditions, string fact, FactValue value) =>
        string.Concat(
            Atoms(conditions, fact)
                .Select(atom =>
                    ConditionEvaluator.Evaluate(atom, id => id == fact ? value : FactValue.Missing) switch
                    {
                        Truth.Yes => '1',
                        Truth.No => '0',
                        _ => '?',
                    }
                )
        );

    /// <summary>What the line answers as the grade that an ungraded one counts as.</summary>
    private Func<string, FactValue> Counted(CellLine line) =>
        id =>
            id == FactIds.Grade && line.Of(id).Text == PerformanceGrade.Ungraded.Spell()
                ? FactValue.Of(set.Industries[line.Industry].CountsUngradedAs.Spell())
                : line.Of(id);

    /// <summary>The conditions in force that may hold in the cell.</summary>
    private ImmutableArray<Condition> ConditionsOf(CellLine line)
    {
        var key = (line.Industry, line.Process, line.Grade);
        if (!_conditions.TryGetValue(key, out var found))
        {
            var plain = line with { Facts = CellLine.NoFacts };
            found =
            [
                .. set
                    .Classification.Select(rule => rule.Rule)
                    .Concat(set.Rules)
                    .Where(rule =>
                        rule.Effective.Contains(on)
                        && (
                            ConditionEvaluator.Evaluate(rule.Condition, plain.Of) != Truth.No
                            || ConditionEvaluator.Evaluate(rule.Condition, Counted(plain)) != Truth.No
                        )
                    )
                    .Select(rule => rule.Condition),
            ];
            _conditions.Add(key, found);
        }

        return found;
    }
}
