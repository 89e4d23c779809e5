using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>One issued list in the list of lists (清单目录行).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Alert">Its alert.</param>
/// <param name="Notice">The notice it was issued with.</param>
/// <param name="Status">Whether it still counts.</param>
public sealed record IssuedRow(int Number, Alert Alert, AlertNotice Notice, ListStatus Status)
{
    /// <summary>The lists of alerts, the latest first.</summary>
    public static IReadOnlyList<IssuedRow> Of(IEnumerable<Alert> alerts) =>
        [
            .. alerts
                .SelectMany(alert =>
                    alert
                        .Notices.Where(notice => notice.List is not null)
                        .Select(notice => new IssuedRow(
                            notice.List!.Value,
                            alert,
                            notice,
                            StatusOf(alert, notice)
                        ))
                )
                .OrderByDescending(row => row.Number),
        ];

    private static ListStatus StatusOf(Alert alert, AlertNotice notice) =>
        alert.State == AlertState.Withdrawn ? ListStatus.Withdrawn
        : alert.Notices.Any(later => later.List > notice.List) ? ListStatus.Superseded
        : alert.LiftedAt is not null ? ListStatus.Lifted
        : ListStatus.Genuine;
}
