using EnvControl.Domain.Alerts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Public;

/// <summary>The alert now (当前预警), for anybody.</summary>
/// <param name="board">Knows the alerts.</param>
/// <param name="rules">Name the levels.</param>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
public class HomeModel(AlertBoard board, ActiveRules rules, Tongue tongue) : PageModel
{
    /// <summary>The alerts in force, the highest level first.</summary>
    public IReadOnlyList<AlertNow> Current { get; private set; } = [];

    /// <summary>The alert that ended last; <c>null</c> for none.</summary>
    public AlertNow? Ended { get; private set; }

    /// <summary>What a level is called.</summary>
    public string Word(AlertLevel level) => rules.Wording(tongue.Language).Level(level);

    /// <summary>Shows them.</summary>
    public void OnGet() => (Current, Ended) = (board.Current(tongue.Language), board.Ended(tongue.Language));
}
