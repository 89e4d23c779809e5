using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace EnvControl.Web.Pages.Public;

/// <summary>What a number on a notice is worth (核验结果). No firm is named.</summary>
/// <param name="lists">The lists.</param>
/// <param name="clock">Tells now.</param>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
public class VerifiedModel(IssuedLists lists, IClock clock, Tongue tongue) : PageModel
{
    /// <summary>The number that was asked for.</summary>
    public int Number { get; private set; }

    /// <summary>The list; <c>null</c> when none of that number was issued.</summary>
    public KnownList? List { get; private set; }

    /// <summary>What it is.</summary>
    public ListStatus Status { get; private set; } = ListStatus.NotIssued;

    /// <summary>The list that took its place; <c>null</c> for none.</summary>
    public AlertNotice? Next { get; private set; }

    /// <summary>From when nobody is bound by its alert; <c>null</c> while it is open.</summary>
    public Instant? LiftedAt { get; private set; }

    /// <summary>Whether it counts from an hour to come.</summary>
    public bool IsAhead => List is { } known && known.Head.EffectiveFrom > clock.GetCurrentInstant();

    /// <summary>Where an inspector goes on; <c>null</c> for anybody else.</summary>
    public string? Inspect { get; private set; }

    /// <summary>The words.</summary>
    public AlertWording Words => new(tongue.Language);

    /// <summary>Shows it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="firm">The firm on whose notice it stands; only inspectors are led on by it.</param>
    public void OnGet(int number, string? firm)
    {
        (Number, List) = (number, lists.Find(number));
        if (List is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var alert = lists.Alerts.First(one => one.Id == List.Head.Alert);
        Next = alert.Notices.FirstOrDefault(notice => notice.List > number);
        LiftedAt = alert.LiftedAt;
        Status =
            List.Finding != SealFinding.Good ? ListStatus.SealRefused
            : alert.State == AlertState.Withdrawn ? ListStatus.Withdrawn
            : Next is not null ? ListStatus.Superseded
            : LiftedAt is not null ? ListStatus.Lifted
            : ListStatus.Genuine;

        if (
            HttpContext.Is(Role.Inspector, Role.DutyOfficer, Role.CountyClerk)
            && CreditCode.TryParse(firm, out var code, out _)
        )
        {
            Inspect = $"/inspect/{code.Text}";
        }
    }
}
