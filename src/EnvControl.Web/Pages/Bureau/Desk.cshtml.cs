using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>The desk of alerts (预警台): what is in force, what is in the making, and what is to be done next.</summary>
/// <param name="desk">Reads the alerts.</param>
[Authorize(Policies.Desk)]
public class DeskModel(AlertDesk desk) : PageModel
{
    private const int MostClosed = 20;

    /// <summary>Alerts that bind firms, the latest first.</summary>
    public IReadOnlyList<Alert> InForce { get; private set; } = [];

    /// <summary>Alerts that were not issued yet.</summary>
    public IReadOnlyList<Alert> Making { get; private set; } = [];

    /// <summary>Alerts lifted and not evaluated.</summary>
    public IReadOnlyList<Alert> ToEvaluate { get; private set; } = [];

    /// <summary>The last alerts at their end.</summary>
    public IReadOnlyList<Alert> Closed { get; private set; } = [];

    /// <summary>The levels that were issued before, so that one can begin with the last of them.</summary>
    public IReadOnlyList<AlertLevel> Repeatable { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
        var alerts = desk.Alerts(HttpContext.Member());
        InForce = [.. alerts.Where(alert => alert.IsInForce)];
        Making = [.. alerts.Where(alert => alert.State is AlertState.Draft or AlertState.Approved)];
        ToEvaluate = [.. alerts.Where(alert => alert.State == AlertState.Lifted)];
        Closed =
        [
            .. alerts
                .Where(alert => alert.State is AlertState.Evaluated or AlertState.Withdrawn)
                .Take(MostClosed),
        ];
        Repeatable = [.. AlertLevels.All.Where(level => LastIssued.Of(alerts, level) is not null)];
    }
}
