using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Bureau.Lists;

/// <summary>All issued lists by number, and whether they still count (管控名单目录).</summary>
/// <param name="desk">Reads them.</param>
[Authorize(Policies.Desk)]
public class AllListsModel(AlertDesk desk) : PageModel
{
    /// <summary>The lists, the latest first.</summary>
    public IReadOnlyList<IssuedRow> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public void OnGet() => Rows = IssuedRow.Of(desk.Alerts(HttpContext.Member()));
}
