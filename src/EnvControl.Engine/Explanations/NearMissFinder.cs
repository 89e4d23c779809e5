using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Explanations;

/// <summary>Finds the rules that nearly applied to a line (查找差一点适用的规则), for those who ask "why not".</summary>
/// <remarks>Says only what follows from the facts at hand; what a missing fact may be is not tried. Thread-safe.</remarks>
public sealed class NearMissFinder
{
    /// <summary>How many rules are named at most.</summary>
    public const int Most = 3;

    private readonly DecisionTable _table;
    private readonly FactReader _facts;
    private readonly ImmutableArray<Rule> _inForce;

    /// <summary>Prepares to answer for the lines of a decision table.</summary>
    public NearMissFinder(DecisionTable table)
    {
        _table = table;
        _facts = new FactReader(
            table.RuleSet.Facts,
            table.Inventory,
            table.RuleSet.Overlays.With(table.Inventory.Overlays),
            table.Request.On
        );
        _inForce = [.. table.RuleSet.Rules.Where(rule => rule.Effective.Contains(table.Request.On))];
    }

    /// <summary>The facts as the industry's rules saw them: with the class of the line's standing and the letter an ungraded line counts as.</summary>
    public FactRow RowOf(LineDecision decision)
    {
        var row = _facts.Read(decision.Line, decision.Level, _table.Request.ElapsedHours);
        var classRule = decision.StandingRule ?? decision.ClassRule;
        if (classRule is not null)
        {
            row = row.With(FactIds.ControlClass, FactValue.Of(classRule.Class.Spell()));
        }

        return row[FactIds.Grade].ToString() == PerformanceGrade.Ungraded.Spell()
            ? row.With(
                FactIds.Grade,
                FactValue.Of(_table.RuleSet.Industries[row[FactIds.Industry].Text].CountsUngradedAs.Spell())
            )
            : row;
    }

    /// <summary>The nearest rules that did not apply: those of the line's own industry first, then by fewest failed tests; those for another class come after them, those of another level or hour last.</summary>
    /// <remarks>Rules for other processes are named only where no rule for the line's own process was missed.</remarks>
    public ImmutableArray<NearMiss> Of(LineDecision decision)
    {
        var row = RowOf(decision);
        var misses = _inForce
            .Where(rule => CanMatch(rule.Condition, row, FactIds.Industry))
            .Select(rule => new NearMiss(rule, FailedTests.Of(rule.Condition, id => row[id])))
            .Where(miss => !miss.Failed.IsEmpty)
            .ToArray();
        var own = misses.Where(miss => IsOfProcess(miss.Rule, row)).ToArray();
        return
        [
            .. (own.Length > 0 ? own : misses)
                .OrderBy(miss => miss.IsOfAnotherMoment)
                .ThenBy(miss => miss.IsOfAnotherClass)
                .ThenByDescending(miss => NamesIndustry(miss.Rule, row))
                .ThenBy(miss => miss.Failed.Length)
                .ThenBy(miss => miss.Rule.Order)
                .Take(Most),
        ];
    }

    /// <summary>Whether a rule can match a line of the row's industry and process, and would ask something of it.</summary>
    private static bool IsOfProcess(Rule rule, FactRow row)
    {
        var process = row[FactIds.Process];
        return CanMatch(rule.Condition, row, FactIds.Industry, FactIds.Process)
            && (
                process.IsMissing
                || rule.Measures.IsEmpty
                || rule.Measures.Any(measure =>
                    measure.Process is null || measure.Process == process.ToString()
                )
            );
    }

    private static bool NamesIndustry(Rule rule, FactRow row) =>
        ConditionFacts
            .Atoms(rule.Condition)
            .OfType<TextTest>()
            .Any(test =>
                test is { Fact: FactIds.Industry, IsMember: true }
                && test.Values.Contains(row[FactIds.Industry].ToString(), StringComparer.Ordinal)
            );

    private static bool CanMatch(Condition condition, FactRow row, params string[] known) =>
        ConditionEvaluator.Evaluate(
            condition,
            id => known.Contains(id, StringComparer.Ordinal) ? row[id] : FactValue.Missing
        ) != Truth.No;
}
