using EnvControl.Application.Alerts.Lists;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>A paper for one firm of a list (单家企业打印件).</summary>
/// <param name="desk">Reads the list.</param>
public abstract class FirmPaper(AlertDesk desk) : PaperPage(desk)
{
    /// <summary>The firm.</summary>
    public ListedFirm Bound { get; private set; } = null!;

    /// <summary>Shows it; of a firm that the list does not bind, or of another county, there is none.</summary>
    public IActionResult OnGet(string code)
    {
        if (Firm(code) is not { } firm)
        {
            return NotFound();
        }

        Bound = firm;
        return Page();
    }
}
