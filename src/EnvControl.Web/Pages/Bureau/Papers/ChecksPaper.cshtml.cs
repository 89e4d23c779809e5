using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>The execution table and the on-site check table of a county to print (执行情况表和现场核查表).</summary>
/// <param name="desk">Reads the list.</param>
[Authorize(Policies.Desk)]
public class ChecksPaperModel(AlertDesk desk) : PaperPage(desk)
{
    /// <summary>The county; none until one is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Division { get; set; }

    /// <summary>Shows them.</summary>
    public void OnGet() { }
}
