using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>The measures behind a verdict (结论所含措施), and what they ask of a line.</summary>
internal static class VerdictMeasures
{
    /// <summary>The measures of a class: its own, those of the industry's rules that count, and those of orders.</summary>
    /// <param name="rule">The classification rule; <c>null</c> for none.</param>
    /// <param name="verdict">What the rules say.</param>
    /// <param name="process">The line's process.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    public static IEnumerable<(Rule Rule, Measure Measure)> Of(
        ClassificationRule? rule,
        Verdict verdict,
        string process,
        double elapsedHours
    )
    {
        var ordered = verdict.Orders.SelectMany(order =>
            order
                .Rule.Measures.Where(measure => measure.Process is null || measure.Process == process)
                .Select(measure => (order.Rule, measure))
        );
        if (verdict.IsReplaced || verdict.Class is null)
        {
            return ordered;
        }

        if (rule is null)
        {
            return [];
        }

        var own = rule.Rule.MeasuresAfter(elapsedHours).Select(measure => (rule.Rule, measure));
        return (
            DutyAssignment.IsByIndustry(rule.Class)
                ? own.Concat(
                    verdict.Rules.SelectMany(r =>
                        r.MeasuresAfter(elapsedHours)
                            .Where(measure => measure.Process is null || measure.Process == process)
                            .Select(measure => (r, measure))
                    )
                )
                : own
        ).Concat(ordered);
    }

    /// <summary>Whether a measure is for one process alone.</summary>
    public static bool HaveProcess(Verdict verdict, double elapsedHours) =>
        Any(verdict, elapsedHours, measure => measure.Process is not null);

    /// <summary>Whether a measure stops a part of several lines.</summary>
    public static bool StopLines(Verdict verdict, double elapsedHours) =>
        Any(verdict, elapsedHours, measure => measure is LineStop);

    private static bool Any(Verdict verdict, double elapsedHours, Predicate<Measure> isOfKind)
    {
        foreach (var rule in verdict.Rules)
        {
            if (Any(rule, elapsedHours, isOfKind))
            {
                return true;
            }
        }

        foreach (var order in verdict.Orders)
        {
            if (Any(order.Rule, elapsedHours, isOfKind))
            {
                return true;
            }
        }

        return (verdict.Class is { } deciding && Any(deciding.Rule, elapsedHours, isOfKind))
            || (verdict.Standing is { } standing && Any(standing.Rule, elapsedHours, isOfKind));
    }

    private static bool Any(Rule rule, double elapsedHours, Predicate<Measure> isOfKind)
    {
        foreach (var measure in rule.MeasuresAfter(elapsedHours))
        {
            if (isOfKind(measure))
            {
                return true;
            }
        }

        return false;
    }
}
