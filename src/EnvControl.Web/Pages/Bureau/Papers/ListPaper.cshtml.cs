using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>A list to print, county by county (打印名单), A4 landscape.</summary>
/// <param name="desk">Reads it.</param>
[Authorize(Policies.Desk)]
public class ListPaperModel(AlertDesk desk) : PaperPage(desk)
{
    /// <summary>The county; <c>null</c> for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Division { get; set; }

    /// <summary>Shows it.</summary>
    public void OnGet() { }
}
