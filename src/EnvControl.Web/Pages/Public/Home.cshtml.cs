using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Public;

/// <summary>The alert now (当前预警), for anybody.</summary>
/// <param name="store">Keeps the alerts.</param>
/// <param name="rules">Name the levels.</param>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
public class HomeModel(IStore store, ActiveRules rules, Tongue tongue) : PageModel
{
    /// <summary>The alerts in force, the highest level first.</summary>
    public IReadOnlyList<Alert> Current { get; private set; } = [];

    /// <summary>What a level is called.</summary>
    public string Word(AlertLevel level) => rules.Wording(tongue.Language).Level(level);

    /// <summary>Shows them.</summary>
    public void OnGet() =>
        Current = [
            .. store
                .Read(kept => kept.Alerts.All())
                .Where(alert => alert.IsInForce)
                .OrderByDescending(alert => alert.Current.Level),
        ];
}
