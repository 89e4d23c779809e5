using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>The lifting of an alert is drafted (起草解除), with a fresh code: from when, what continues, who may not restart, when it is evaluated.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
[EnableRateLimiting(Services.SignInLimit)]
public class LiftModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>From when nobody is bound.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>What continues all the same.</summary>
    [BindProperty]
    public string? Continues { get; set; }

    /// <summary>Who may not restart yet, one a line.</summary>
    [BindProperty]
    public string? Keep { get; set; }

    /// <summary>The day by which it is evaluated.</summary>
    [BindProperty]
    public string? Evaluate { get; set; }

    /// <summary>Why it is lifted.</summary>
    [BindProperty]
    public string? Cause { get; set; }

    /// <summary>The document behind it.</summary>
    [BindProperty]
    public string? Document { get; set; }

    /// <summary>Why it cannot wait for an approval; empty to draft it.</summary>
    [BindProperty]
    public string? Emergency { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Drafts it, or in an emergency lifts at once.</summary>
    public IActionResult OnPost(string? code)
    {
        var faults = new List<Fault>(
            Missing((Continues, new("继续执行", "what continues")), (Cause, new("原因", "cause")))
        );
        var from = new NoticeReader(faults).Hour(From, new("解除时刻", "hour of the lifting"), true);
        var day = Day(faults);
        return Act(
            faults,
            (by, version) =>
                Desk.Lift.Run(
                    by,
                    Alert.Id,
                    Terms(from!.Value, day),
                    Cause!.Trim(),
                    Document?.Trim() ?? string.Empty,
                    string.IsNullOrWhiteSpace(Emergency) ? null : Emergency.Trim(),
                    version
                ),
            code ?? string.Empty
        );
    }

    private LiftTerms Terms(Instant from, LocalDate? day) =>
        new(
            from,
            Continues!.Trim(),
            (Keep ?? string.Empty)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .ToImmutableArray(),
            day ?? BureauHour.Of(from).Date.PlusDays(LiftAlert.DaysToEvaluate)
        );

    private LocalDate? Day(List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(Evaluate))
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(Evaluate.Trim());
        if (!day.Success)
        {
            faults.Add(DeskFaults.BadDay(new("评估期限", "day of evaluation"), Evaluate));
            return null;
        }

        return day.Value;
    }
}
