using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<int, (long Mark, LinkedAlert? Alert)> _known = new();

    /// <summary>What a token opens. An alert is asked for again only when something was done in the store; share one of these.</summary>
    public OpenedLink Run(string? token)
    {
        if (links.Read(token) is not { } link || Of(link.Alert) is not { } alert)
        {
            return NotRecognised;
        }

        return new OpenedLink(
            alert.Until is { } end && clock.GetCurrentInstant() >= end
                ? LinkStanding.Expired
                : LinkStanding.Valid,
            link,
            alert.List,
            alert.Until
        );
    }

    private LinkedAlert? Of(int alert)
    {
        // Asked first: what is done after it makes the mark another.
        var mark = store.Mark();
        if (!_known.TryGetValue(alert, out var known) || known.Mark != mark)
        {
            known = (mark, store.Read(kept => Of(alert, kept.Alerts)));
            _known[alert] = known;
        }

        return known.Alert;
    }

    private LinkedAlert? Of(int number, IAlertBook book) =>
        book.Find(number) is { } alert
            ? new LinkedAlert(
                alert.Notices.LastOrDefault(notice => notice.List is not null)?.List,
                EndOf(alert, book) + settings.LinkAfterLift
            )
            : null;

    /// <summary>When the alert ended: the hour of its lifting, or when it was withdrawn.</summary>
    private static Instant? EndOf(Alert alert, IAlertBook book) =>
        alert.State == AlertState.Withdrawn ? book.Events(alert.Id)[^1].At : alert.LiftedAt;

    /// <summary>What links need of an alert: its last list, and until when they open.</summary>
    private sealed record LinkedAlert(int? List, Instant? Until);
}
