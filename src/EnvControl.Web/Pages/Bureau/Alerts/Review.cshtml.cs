using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>What was issued in an emergency is reviewed (复核紧急签发), by somebody who had no hand in it.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Approving)]
public class ReviewModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>What was found.</summary>
    public string? Finding { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Reviews it.</summary>
    public IActionResult OnPost(string? finding)
    {
        Finding = finding;
        return Act(
            Missing((finding, new("复核意见", "finding"))),
            (by, version) => Desk.Review.Run(by, Alert.Id, finding!.Trim(), version)
        );
    }
}
