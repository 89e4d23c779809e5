using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Somebody other than its author approves the notice in the making (批准), with a fresh code.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Approving)]
[EnableRateLimiting(Services.SignInLimit)]
public class ApproveModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>The approving office.</summary>
    public string? Office { get; private set; }

    /// <summary>By what means.</summary>
    public string? Means { get; private set; }

    /// <summary>The number of the approving document.</summary>
    public string? Number { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Approves.</summary>
    public IActionResult OnPost(string? office, string? means, string? number, string? code)
    {
        (Office, Means, Number) = (office, means, number);
        return Act(
            Missing((office, new("批准机关", "office")), (means, new("批准方式", "means"))),
            (by, version) =>
                Desk.Approve.Run(
                    by,
                    Alert.Id,
                    office!.Trim(),
                    means!.Trim(),
                    number?.Trim() ?? string.Empty,
                    version
                ),
            code ?? string.Empty
        );
    }
}
