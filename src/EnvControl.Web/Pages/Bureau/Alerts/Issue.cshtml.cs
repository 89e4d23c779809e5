using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>The notice in the making is issued (签发), with a fresh code; in an emergency before anybody has approved it.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
[EnableRateLimiting(Services.SignInLimit)]
public class IssueModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>Why it cannot wait for an approval.</summary>
    public string? Emergency { get; private set; }

    /// <summary>What to look at although it may be issued.</summary>
    public ImmutableArray<Fault> Warnings =>
        Alert.Pending is { Lifting: null } pending
            ? IssueAlert.LeadWarnings(pending.EffectiveFrom, Desk.Now)
            : [];

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Issues.</summary>
    public IActionResult OnPost(string? emergency, string? code)
    {
        Emergency = emergency;
        var isApproved = Alert.Pending?.Approval is not null;
        IssuedList? issued = null;
        return Act(
            isApproved || Alert.Pending is null ? [] : Missing((emergency, new("紧急理由", "emergency"))),
            (by, version) =>
                issued = Desk.Issue.Run(by, Alert.Id, isApproved ? null : emergency?.Trim(), version),
            code ?? string.Empty,
            () =>
                issued?.Kept is { } list
                    ? LocalRedirect(
                        string.Create(CultureInfo.InvariantCulture, $"/desk/lists/{list.Number}/board")
                    )
                    : LocalRedirect(Home)
        );
    }
}
