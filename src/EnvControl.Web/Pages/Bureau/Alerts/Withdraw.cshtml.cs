using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>A notice in the making, or an alert that has not begun, is withdrawn (撤回).</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
public class WithdrawModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Withdraws it.</summary>
    public IActionResult OnPost(string? reason)
    {
        Reason = reason;
        return Act(
            Missing((reason, new("理由", "reason"))),
            (by, version) => Desk.Withdraw.Run(by, Alert.Id, reason!.Trim(), version)
        );
    }
}
