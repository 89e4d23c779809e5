using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>The notice of a lifting to print (解除通知).</summary>
/// <param name="desk">Reads it.</param>
[Authorize(Policies.Desk)]
public class LiftPaperModel(AlertDesk desk) : PaperPage(desk)
{
    /// <summary>The notice that lifted the alert of the list.</summary>
    public AlertNotice Notice { get; private set; } = null!;

    /// <summary>Shows it; there is none while the alert is not lifted.</summary>
    public IActionResult OnGet()
    {
        if (Row.Alert.Notices.LastOrDefault() is not { Lifting: not null } notice)
        {
            return NotFound();
        }

        Notice = notice;
        return Page();
    }
}
