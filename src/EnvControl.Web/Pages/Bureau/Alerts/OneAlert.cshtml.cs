using EnvControl.Application.Alerts;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>One alert (单个预警): where it stands, what its notice in the making would list, and what is to be done next.</summary>
/// <param name="desk">Reads it.</param>
[Authorize(Policies.Desk)]
public class OneAlertModel(AlertDesk desk) : FaultedPage
{
    /// <summary>The alert.</summary>
    public Alert Alert { get; private set; } = null!;

    /// <summary>What was done with it, in order.</summary>
    public IReadOnlyList<AlertEvent> Events { get; private set; } = [];

    /// <summary>What its notice in the making would list.</summary>
    public AlertPreview? Preview { get; private set; }

    /// <summary>That, to be leafed through.</summary>
    public ListView? View { get; private set; }

    /// <summary>What is to be done next.</summary>
    public NextStep? Next { get; private set; }

    /// <summary>What groups and facts are called, by the rules of the notice in the making or those that count.</summary>
    public Wording Names(Language language) => View?.Words(language) ?? desk.Rules.Wording(language);

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(int id)
    {
        var account = HttpContext.Member();
        var (alert, events) = desk.Store.Read(kept => (kept.Alerts.Find(id), kept.Alerts.Events(id)));
        if (alert is null || !desk.MaySee(account, alert.Division))
        {
            return NotFound();
        }

        (Alert, Events) = (alert, events);
        try
        {
            Preview = desk.Previews.Of(alert);
        }
        catch (FaultException faulty)
        {
            Next = NextStep.Of(alert);
            return Faulty(faulty.Faults.Select(DeskMends.Of), StatusCodes.Status409Conflict);
        }

        if (Preview is { } preview)
        {
            View = ListView.Of(
                preview.Body,
                preview.Difference,
                preview.Rules,
                account,
                Request.Query,
                Request.Path,
                null
            );
        }

        Next = NextStep.Of(alert, Preview?.Open.Length ?? 0);
        return Page();
    }
}
