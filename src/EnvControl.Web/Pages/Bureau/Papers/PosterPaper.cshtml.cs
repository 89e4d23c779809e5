using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>The board at a firm's gate to print (公示牌), A4 or A3.</summary>
/// <param name="desk">Reads it.</param>
[Authorize(Policies.Desk)]
public class PosterPaperModel(AlertDesk desk) : FirmPaper(desk)
{
    /// <summary><c>a3</c>, else A4.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; }
}
