using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>Recognises the link of a notice (识别通知链接). It only reads: that a firm opened its notice is <see cref="RecordOpened"/>.</summary>
/// <param name="store">Keeps the alerts.</param>
/// <param name="links">Proves tokens.</param>
/// <param name="clock">Tells now.</param>
/// <param name="settings">How long links open.</param>
public sealed class OpenLink(IStore store, INoticeLinks links, IClock clock, ReachSettings settings)
{
    private static readonly OpenedLink NotRecognised = new(LinkStanding.Unknown, null, null, null);

    /// <summary>What a token opens.</summary>
    public OpenedLink Run(string? token) =>
        links.Read(token) is { } link ? store.Read(kept => Of(link, kept.Alerts)) : NotRecognised;

    private OpenedLink Of(NoticeLink link, IAlertBook book)
    {
        if (book.Find(link.Alert) is not { } alert)
        {
            return NotRecognised;
        }

        var until = EndOf(alert, book) + settings.LinkAfterLift;
        return new OpenedLink(
            until is { } end && clock.GetCurrentInstant() >= end ? LinkStanding.Expired : LinkStanding.Valid,
            link,
            alert.Notices.LastOrDefault(notice => notice.List is not null)?.List,
            until
        );
    }

    /// <summary>When the alert ended: the hour of its lifting, or when it was withdrawn.</summary>
    private static Instant? EndOf(Alert alert, IAlertBook book) =>
        alert.State == AlertState.Withdrawn ? book.Events(alert.Id)[^1].At : alert.LiftedAt;
}
