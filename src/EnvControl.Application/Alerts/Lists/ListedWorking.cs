using EnvControl.Application.SitePlans;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Shows the arithmetic behind what a list asks of one firm (清单计算过程): it is decided again, and shown only where it comes out as it was issued.</summary>
/// <param name="engineOf">The engine of a rule set.</param>
public sealed class ListedWorking(Func<RuleSet, IDecisionEngine> engineOf)
{
    /// <summary>The decision behind a span; <c>null</c> where it comes out otherwise, as it does when waivers stand for facts.</summary>
    /// <param name="head">The head of the list.</param>
    /// <param name="span">What the list asks.</param>
    /// <param name="firm">What it was decided from, of that firm alone.</param>
    public FirmDecision? Of(ListHead head, FirmSpan span, DecisionBasis firm)
    {
        if (SpanStarts.Of(head.Matter, firm).LastOrDefault(start => start.From <= span.From) is not { } start)
        {
            return null;
        }

        var local = BureauHour.Of(start.From);
        var table = BindSitePlans.Run(
            engineOf(firm.Rules)
                .Decide(
                    firm.InventoryOn(local.Date),
                    new DecisionRequest(local.Date, [start.Level], start.ElapsedHours, local.TimeOfDay)
                ),
            head.Matter.Bind
        );
        var decision = table.Firm(0, start.Level);
        return
            start.Level == span.Level
            && decision.Saving == span.Saving
            && ListedMeasures.Of(decision.Lines, table.Inventory.Lines).SequenceEqual(span.Measures)
            ? decision
            : null;
    }
}
