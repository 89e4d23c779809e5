using System.Collections.Immutable;
using EnvControl.Application.Measures;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Application.Lookup;

/// <summary>Answers for one firm (查询单个企业).</summary>
/// <param name="engine">Decides.</param>
public sealed class LookUpFirm(IDecisionEngine engine)
{
    /// <summary>Decides one firm at some levels.</summary>
    /// <param name="opened">The inventory and the day.</param>
    /// <param name="firm">The firm's row in it.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <param name="at">The hour at which control orders are asked; <c>null</c> for the day's end.</param>
    /// <param name="bind">Which of what the firm filed and what the rules order is taken.</param>
    public FirmAnswer Run(
        InventoryOnDay opened,
        int firm,
        ImmutableArray<AlertLevel> levels,
        double elapsedHours = 0,
        LocalTime? at = null,
        BindMode bind = BindMode.Stricter
    )
    {
        var code = opened.Inventory.Enterprises.CreditCodes.Text(firm);
        ImmutableArray<Overlay> lists =
        [
            .. engine
                .RuleSet.Overlays.Entries.Concat(opened.Inventory.Overlays.Entries)
                .Where(entry => entry.Firm.Text == code),
        ];
        var table = engine.Decide(
            FirmExtract.Of(opened.Inventory, firm),
            new DecisionRequest(opened.On, levels, elapsedHours, at)
        );
        return new FirmAnswer(BindSitePlans.Run(table, bind), lists);
    }
}
