using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Fills the facts a condition leaves open with those of an ordinary firm (普通企业), and asks what the rules say of it.</summary>
internal static class PlainFirm
{
    /// <summary>The firms that a condition surely holds for, ordinary in everything it does not ask.</summary>
    public static IEnumerable<FactRow> Matching(CheckedRules rules, Condition condition)
    {
        var facts = rules.Set.Facts;
        var space = new RuleSpace(facts, condition);
        return space
            .Rows()
            .Where(row => space.Ask(condition, row) == Truth.Yes)
            .SelectMany(row => Fill(rules, row));
    }

    /// <summary>What the rules in force on a day say of a firm; <c>null</c> where it hangs on facts not given.</summary>
    public static Verdict? VerdictOf(CheckedRules rules, FactRow row, LocalDate on)
    {
        var set = rules.Set;
        var industry = row[FactIds.Industry].Text;
        ImmutableArray<Rule> inForce =
        [
            .. set.Rules.Where(rule =>
                rule.Effective.Contains(on)
                && ConditionEvaluator.Evaluate(
                    rule.Condition,
                    id => id == FactIds.Industry ? row[id] : FactValue.Missing
                ) != Truth.No
            ),
        ];
        return CertainVerdict.Of(
            row,
            [.. set.Classification.Where(rule => rule.Rule.Effective.Contains(on))],
            inForce,
            set.Industries[industry].CountsUngradedAs,
            null,
            matches => RuleSelection.Select(inForce, matches).Select(place => inForce[place]),
            // Orders come and go; the check is of the law that they stand beside.
            [],
            _ => []
        );
    }

    /// <summary>The facts of a row that are given, for showing.</summary>
    public static ImmutableArray<KeyValuePair<string, FactValue>> FactsOf(FactRow row) =>
        [
            .. row
                .Catalog.Facts.Where(fact => !row[fact.Id].IsMissing && fact.Table is not (FactTable.Derived))
                .Where(fact => fact.Id != FactIds.ElapsedHours)
                .Select(fact => KeyValuePair.Create(fact.Id, row[fact.Id])),
        ];

    private static IEnumerable<FactRow> Fill(CheckedRules rules, FactValue[] values)
    {
        var facts = rules.Set.Facts;
        bool IsOpen(string id) => values[facts.PositionOf(id)].IsMissing;
        var industries = IsOpen(FactIds.Industry)
            ? rules.Industries.Select(FactValue.Of)
            : [values[facts.PositionOf(FactIds.Industry)]];
        foreach (var industry in industries.Take(3))
        {
            var processes = rules.ProcessesOf(industry.Text);
            var row = new FactRow(facts, values).With(FactIds.Industry, industry);
            foreach (
                var grade in IsOpen(FactIds.Grade)
                    ? facts[FactIds.Grade].Values.Select(value => FactValue.Of(value.Id))
                    : [row[FactIds.Grade]]
            )
            {
                var filled = row.With(FactIds.Grade, grade)
                    .With(
                        FactIds.Process,
                        IsOpen(FactIds.Process)
                            ? FactValue.Of(processes.FirstOrDefault())
                            : row[FactIds.Process]
                    )
                    .With(
                        FactIds.Level,
                        IsOpen(FactIds.Level) ? FactValue.Of(AlertLevel.Red.Spell()) : row[FactIds.Level]
                    )
                    .With(
                        FactIds.ElapsedHours,
                        IsOpen(FactIds.ElapsedHours) ? FactValue.Of(0d) : row[FactIds.ElapsedHours]
                    );
                foreach (var fact in facts.Facts.Where(fact => IsOpen(fact.Id)))
                {
                    filled = fact switch
                    {
                        { Type: FactType.Flag } => filled.With(fact.Id, FactValue.Of(false)),
                        { Table: FactTable.List, Type: FactType.Category } => filled.With(
                            fact.Id,
                            FactValue.Of(fact.Values[0].Id)
                        ),
                        _ => filled,
                    };
                }

                yield return filled;
            }
        }
    }
}
