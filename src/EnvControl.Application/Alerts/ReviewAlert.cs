using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Reviews what was issued in an emergency (复核紧急签发): by somebody who had no hand in it.</summary>
/// <param name="store">Keeps it.</param>
public sealed class ReviewAlert(IStore store)
{
    /// <summary>Reviews every emergency of an alert that is still open.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">There is none, or the reviewer had a hand in it.</exception>
    public Alert Run(Actor by, int id, string finding, int? version = null)
    {
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        var open = seen.Notices.Where(IsOpen).ToArray();
        if (open.Length == 0)
        {
            throw new RefusedException([AlertFaults.NothingToReview(id)]);
        }

        if (open.Any(notice => notice.DraftedBy == by.Name || notice.IssuedBy == by.Name))
        {
            throw new RefusedException([AlertFaults.OwnReview(by.Name)]);
        }

        return step.Run(
            by,
            "review",
            seen,
            (before, kept) =>
                (
                    before with
                    {
                        Notices =
                        [
                            .. before.Notices.Select(notice =>
                                IsOpen(notice)
                                    ? notice with
                                    {
                                        Emergency = notice.Emergency! with
                                        {
                                            ReviewedBy = by.Name,
                                            ReviewedAt = BureauHour.Kept(kept.Now),
                                            Finding = finding,
                                        },
                                    }
                                    : notice
                            ),
                        ],
                    },
                    finding
                )
        );
    }

    private static bool IsOpen(AlertNotice notice) => notice.Emergency is { IsOpen: true };
}
