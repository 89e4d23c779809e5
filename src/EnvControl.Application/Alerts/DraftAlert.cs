using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Drafts an alert (起草预警): binds it to the versions of the hour and shows what its list would say.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
/// <param name="clock">Tells now.</param>
public sealed class DraftAlert(IStore store, IDecisionSources sources, ListComposer composer, IClock clock)
{
    /// <summary>Drafts.</summary>
    /// <param name="by">Who.</param>
    /// <param name="origin">Where the alert comes from.</param>
    /// <param name="division">Whose alert it is; empty for the place of the rules.</param>
    /// <param name="draft">What its first notice says.</param>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public DraftedAlert Run(Actor by, AlertOrigin origin, string division, NoticeDraft draft)
    {
        var now = BureauHour.Kept(clock.GetCurrentInstant());
        var (notice, loaded) = new NoticeDrafting(sources).Make(by, NoticeKind.Start, draft, now);
        var place = division.Length == 0 ? loaded.Rules.Division.Text : division;
        if (place != loaded.Rules.Division.Text && !loaded.Rules.Divisions.ContainsKey(place))
        {
            throw new FaultException([
                AlertFaults.NoDivision(place, NearestWord.To(place, loaded.Rules.Divisions.Keys)),
            ]);
        }

        var alert = new Alert(0, origin, place, AlertState.Draft, [], notice);
        var body = composer.Run(NoticeMatter.Of(alert, notice), loaded);
        if (body.Firms.IsEmpty && body.Held.IsEmpty)
        {
            throw new FaultException([AlertFaults.NobodyMeant()]);
        }

        var entered = store.Write(
            new Deed(by, "alert.draft"),
            kept =>
            {
                var added = alert with { Id = kept.Alerts.NextAlert() };
                kept.Alerts.Add(added, AlertStep.Event(kept, by, "draft", added, draft.Document));
                kept.Record(
                    new AuditSubject($"alert/{added.Id}", null, AlertText.HashOf(added), draft.Document)
                );
                return added;
            }
        );
        return new DraftedAlert(entered, body, loaded.Rules);
    }
}
