using EnvControl.Application.Lookup;
using EnvControl.Application.Measures;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Explanations;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Application.Explanations;

/// <summary>Explains one firm's decision at one level (说明判定依据).</summary>
/// <param name="lookUp">Decides the firm.</param>
public sealed class ExplainDecision(LookUpFirm lookUp)
{
    /// <summary>Decides the firm and gathers why and why not.</summary>
    /// <param name="opened">The inventory and the day.</param>
    /// <param name="firm">The firm's row in it.</param>
    /// <param name="level">The level.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <param name="at">The hour at which control orders are asked; <c>null</c> for the day's end.</param>
    /// <param name="bind">Which of what the firm filed and what the rules order is taken.</param>
    public DecisionExplanation Run(
        InventoryOnDay opened,
        int firm,
        AlertLevel level,
        double elapsedHours = 0,
        LocalTime? at = null,
        BindMode bind = BindMode.Stricter
    )
    {
        var answer = lookUp.Run(opened, firm, [level], elapsedHours, at, bind);
        var decision = answer.Table.Firm(0, level);
        var finder = new NearMissFinder(answer.Table);
        var grades = answer.Table.Inventory.Lines.Grades;
        LineExplanation Explain(LineDecision line) =>
            new(
                line,
                finder.RowOf(line),
                grades.Text(line.Line) == PerformanceGrade.Ungraded.Spell(),
                finder.Of(line),
                answer.Table.SitePlans?.Line(line.Line, level)
            );

        return new DecisionExplanation(answer, decision, [.. decision.Lines.Select(Explain)]);
    }
}
