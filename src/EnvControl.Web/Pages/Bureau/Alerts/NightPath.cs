using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>The night as one path (一夜流程): from the order that comes in to the evaluation, and where an alert stands on it.</summary>
public static class NightPath
{
    /// <summary>Changing an alert in force.</summary>
    public const int Changing = 7;

    /// <summary>Lifting it.</summary>
    public const int Lifting = 8;

    private const int End = 10;

    private static readonly Bilingual[] Names =
    [
        new("来令或预报", "Order or forecast"),
        new("范围与时刻", "Scope and hours"),
        new("预览", "Preview"),
        new("批准", "Approve"),
        new("签发", "Issue"),
        new("送达", "Reach"),
        new("变更", "Change"),
        new("解除", "Lift"),
        new("评估", "Evaluate"),
    ];

    private static readonly Bilingual Nothing = new(string.Empty, string.Empty);

    /// <summary>The steps before there is an alert.</summary>
    public static IReadOnlyList<NightStep> Beginning { get; } = [.. Names.Select((_, i) => Step(i, 1, null))];

    /// <summary>The steps of an alert.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="doing">The step that somebody is about to take on this page; <c>null</c> for where the alert stands.</param>
    public static IReadOnlyList<NightStep> Of(Alert alert, int? doing = null)
    {
        var place = Math.Max(Place(alert), alert.IsInForce ? doing ?? 0 : 0);
        return [.. Names.Select((_, i) => Step(i, place, alert))];
    }

    private static int Place(Alert alert) =>
        alert switch
        {
            { State: AlertState.Evaluated or AlertState.Withdrawn } => End,
            { State: AlertState.Lifted } => 9,
            { State: AlertState.Draft } => 3,
            { State: AlertState.Approved } => 5,
            { Pending.Lifting: not null } => Lifting,
            { Pending: not null } => Changing,
            _ => 6,
        };

    private static NightStep Step(int index, int place, Alert? alert)
    {
        var number = index + 1;
        // An alert may well end as it began, and one that is withdrawn went no further than it went.
        var isSkipped =
            number < place
            && alert is not null
            && (
                (number == Changing && Changes(alert) == 0)
                || (alert.State == AlertState.Withdrawn && number > 3 && alert.Notices.IsEmpty)
                || (alert.State == AlertState.Withdrawn && number > 6)
            );
        var standing =
            isSkipped || number > place ? StepStanding.ToCome
            : number < place ? StepStanding.Done
            : StepStanding.Now;
        return new NightStep(
            Names[index],
            standing,
            alert is null || standing == StepStanding.ToCome ? Nothing : NoteOf(number, alert),
            alert is null || number < 3 || standing == StepStanding.ToCome ? null : PathOf(number, alert)
        );
    }

    private static int Changes(Alert alert) =>
        alert.Notices.Count(notice =>
            notice.Kind is NoticeKind.Raise or NoticeKind.Lower or NoticeKind.Amend
        );

    private static Bilingual NoteOf(int number, Alert alert)
    {
        var first = alert.Notices.IsEmpty ? alert.Pending! : alert.Notices[0];
        return number switch
        {
            1 => Hour(first.ArrivedAt ?? first.DraftedAt),
            4 when first.Emergency is not null => new("紧急签发", "in an emergency"),
            4 => Hour(first.Approval?.At),
            5 => Hour(first.IssuedAt),
            7 when Changes(alert) > 0 => new($"{Changes(alert)} 次", $"{Changes(alert)}×"),
            8 => Hour(alert.LiftedAt),
            _ => Nothing,
        };
    }

    private static string? PathOf(int number, Alert alert)
    {
        var list = alert.Notices.LastOrDefault(notice => notice.List is not null)?.List;
        return number != 6 ? string.Create(CultureInfo.InvariantCulture, $"/desk/alerts/{alert.Id}")
            : list is { } issued ? string.Create(CultureInfo.InvariantCulture, $"/desk/lists/{issued}/board")
            : null;
    }

    private static Bilingual Hour(Instant? at) =>
        at is { } instant ? new(BureauHour.Show(instant)[5..], BureauHour.Show(instant)[5..]) : Nothing;
}
