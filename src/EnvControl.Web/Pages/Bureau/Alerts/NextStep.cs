using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using NodaTime.Text;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>What is to be done next with an alert, by whom (下一步).</summary>
/// <param name="What">What.</param>
/// <param name="Path">Where.</param>
/// <param name="By">Whose it is to do.</param>
public sealed record NextStep(Bilingual What, string Path, Role By)
{
    /// <summary>The next step of an alert; <c>null</c> when it is at its end.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="open">How many groups wait for a waiver, where that is known.</param>
    public static NextStep? Of(Alert alert, int open = 0)
    {
        var home = string.Create(CultureInfo.InvariantCulture, $"/desk/alerts/{alert.Id}");
        if (alert.State is AlertState.Withdrawn or AlertState.Evaluated)
        {
            return null;
        }

        if (alert.State != AlertState.Lifted && alert.Pending is { } pending)
        {
            return pending.Approval is not null
                    ? new(new("签发", "Issue it"), home + "/issue", Role.DutyOfficer)
                : open > 0
                    ? new(
                        new($"认可 {open} 组假设和缺项", $"Waive {open} groups"),
                        home + "/waive",
                        Role.DutyOfficer
                    )
                : new(new("批准", "Approve it"), home + "/approve", Role.Approver);
        }

        if (alert.IsReviewOpen)
        {
            return new(new("复核紧急签发", "Review the emergency"), home + "/review", Role.Approver);
        }

        if (alert.State == AlertState.Lifted)
        {
            var day = LocalDatePattern.Iso.Format(alert.Notices[^1].Lifting!.EvaluateBy);
            return new(new($"评估（{day} 前）", $"Evaluate by {day}"), home + "/evaluate", Role.DutyOfficer);
        }

        var list = alert.Notices.Last(notice => notice.List is not null).List!.Value;
        return new(
            new("确认每家企业都已收到", "See that every firm has heard"),
            string.Create(CultureInfo.InvariantCulture, $"/desk/lists/{list}/board"),
            Role.DutyOfficer
        );
    }
}
