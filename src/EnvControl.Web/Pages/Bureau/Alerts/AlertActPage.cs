using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>A page on which something is done with an alert (预警操作页): the form carries the version that was looked at, and nobody acts on what somebody else has changed meanwhile.</summary>
/// <param name="desk">The use cases.</param>
public abstract class AlertActPage(AlertDesk desk) : FaultedPage
{
    /// <summary>The use cases.</summary>
    public AlertDesk Desk => desk;

    /// <summary>The alert as it is kept.</summary>
    public Alert Alert { get; private set; } = null!;

    /// <summary>What was done with it, in order.</summary>
    public IReadOnlyList<AlertEvent> Events { get; private set; } = [];

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What the notice in the making would list.</summary>
    public AlertPreview? Preview => desk.Previews.Of(Alert);

    /// <summary>The page of the alert.</summary>
    public string Home => string.Create(CultureInfo.InvariantCulture, $"/desk/alerts/{Alert.Id}");

    /// <summary>Reads the alert; whose it is not may not act on it.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!TryRead(context.RouteData.Values["id"], out var alert))
        {
            context.Result = new NotFoundResult();
        }
        else if (!HttpContext.Member().Covers(alert.Division))
        {
            context.Result = Forbid(Policies.Staff);
        }
    }

    /// <summary>Reads it again, so that a form that was refused stands beside what is true now.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) =>
        TryRead(context.RouteData.Values["id"], out _);

    /// <summary>Does something with the alert.</summary>
    /// <param name="faults">What is wrong with what was typed.</param>
    /// <param name="act">Does it, in the name of the account, with the version that was looked at.</param>
    /// <param name="code">The fresh one-time code where one is asked for; <c>null</c> where none is.</param>
    /// <param name="done">Where to go then; <c>null</c> for the page of the alert.</param>
    protected IActionResult Act(
        IEnumerable<Fault> faults,
        Action<Actor, int> act,
        string? code = null,
        Func<IActionResult>? done = null
    )
    {
        // Before the code is used up: whoever comes too late keeps it.
        if (Version != Alert.Version)
        {
            return Faulty([AlertFaults.Overtaken(Events[^1])], StatusCodes.Status409Conflict);
        }

        var typed = faults.ToArray();
        if (typed.Length > 0)
        {
            return Faulty(typed);
        }

        if (
            code is not null
            && !HttpContext
                .RequestServices.GetRequiredService<StaffSignIn>()
                .StepUp(HttpContext.Member().Number, code, HttpContext.Address())
        )
        {
            return Faulty([AccountFaults.BadCode()]);
        }

        try
        {
            act(HttpContext.Actor(), Version);
            return done?.Invoke() ?? LocalRedirect(Home);
        }
        catch (FaultException faulty)
        {
            return Faulty(
                faulty.Faults.Select(DeskMends.Of),
                faulty is RefusedException
                    ? StatusCodes.Status409Conflict
                    : StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    /// <summary>A fault for each field that is empty.</summary>
    internal static IEnumerable<Fault> Missing(params (string? Typed, Bilingual Field)[] fields) =>
        fields
            .Where(field => string.IsNullOrWhiteSpace(field.Typed))
            .Select(field => DeskFaults.Missing(field.Field));

    private bool TryRead(object? id, out Alert alert)
    {
        var number = int.Parse((string)id!, CultureInfo.InvariantCulture);
        var (found, events) = desk.Store.Read(kept => (kept.Alerts.Find(number), kept.Alerts.Events(number)));
        (Alert, Events) = (found!, events);
        alert = found!;
        return found is not null && desk.MaySee(HttpContext.Member(), found.Division);
    }
}
