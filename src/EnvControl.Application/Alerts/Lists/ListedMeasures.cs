using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Writes a firm's duties as measures of a list (措施入清单), each with its ground.</summary>
public static class ListedMeasures
{
    /// <summary>The measures of a firm's lines; an obligation of the whole firm stands once.</summary>
    public static ImmutableArray<ListedMeasure> Of(IEnumerable<LineDecision> decisions, LineTable lines) =>
        [
            .. decisions
                .SelectMany(decision =>
                    decision.Duties.Select(duty => Of(duty, lines.Names.Text(decision.Line)))
                )
                .Distinct(),
        ];

    /// <summary>The grounds of a firm's duties and classes, each rule once, in file order.</summary>
    public static ImmutableArray<ListedGround> Grounds(IEnumerable<LineDecision> decisions) =>
        [
            .. decisions
                .SelectMany(decision =>
                    decision
                        .Duties.Select(duty => duty.Rule)
                        .Concat(
                            new[] { decision.ClassRule?.Rule, decision.StandingRule?.Rule }.OfType<Rule>()
                        )
                )
                .DistinctBy(rule => rule.Name, StringComparer.Ordinal)
                .OrderBy(rule => rule.Order)
                .Select(rule => new ListedGround(
                    rule.Name,
                    rule.Ground.Instrument.Number,
                    rule.Ground.ClauseName,
                    rule.Ground.Trust
                )),
        ];

    private static ListedMeasure Of(Duty duty, string line)
    {
        var window = duty.Measure as TimeWindow;
        var isWholeDay = window is null || window.From == window.To;
        var effect = duty.Effect;
        return new ListedMeasure(
            duty.Measure.IsFirmLevel ? string.Empty : line,
            duty.Measure.Action,
            effect.Quantity?.Amount,
            effect.Quantity?.Unit ?? string.Empty,
            effect.Quantity?.IsAtMost ?? false,
            effect.IsQuantified ? effect.Least.Permille : null,
            effect.IsQuantified ? effect.Most.Permille : null,
            isWholeDay ? null : window!.From,
            isWholeDay ? null : window!.To,
            duty.Rule.Name
        );
    }
}
