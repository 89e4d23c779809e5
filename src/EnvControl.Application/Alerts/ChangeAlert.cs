using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Drafts a change of an alert in force (起草变更): raises, lowers or amends it; the list that binds stays until it is issued.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
/// <param name="clock">Tells now.</param>
public sealed class ChangeAlert(IStore store, IDecisionSources sources, ListComposer composer, IClock clock)
{
    /// <summary>Drafts, bound to the inventory, rules and standings as they are now.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="change">Makes of the notice in force what the new one says.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">The alert is not in force, or another notice is in the making.</exception>
    public DraftedAlert Run(Actor by, int id, Func<AlertNotice, NoticeDraft> change, int? version = null)
    {
        var now = BureauHour.Kept(clock.GetCurrentInstant());
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        if (seen.Pending is { } other)
        {
            throw new RefusedException([AlertFaults.Pending(id, other)]);
        }

        if (!seen.IsInForce)
        {
            store.Read(kept => AlertStep.After(seen, AlertAct.Amend, kept, now));
        }

        var current = seen.Current;
        var draft = change(current);
        var kind = draft.Level.CompareTo(current.Level) switch
        {
            > 0 => NoticeKind.Raise,
            < 0 => NoticeKind.Lower,
            _ => NoticeKind.Amend,
        };
        if (draft.Phases[0].From < current.EffectiveFrom)
        {
            throw new FaultException([AlertFaults.TooEarly(draft.Phases[0].From, current.EffectiveFrom)]);
        }

        var (notice, loaded) = new NoticeDrafting(sources).Make(by, kind, draft, now);
        var body = composer.Run(NoticeMatter.Of(seen, notice), loaded);
        if (body.Firms.IsEmpty && body.Held.IsEmpty)
        {
            throw new FaultException([AlertFaults.NobodyMeant()]);
        }

        var alert = step.Run(
            by,
            "change",
            seen,
            (before, _) => (before with { Pending = notice }, draft.Document)
        );
        return new DraftedAlert(alert, body, loaded.Rules);
    }
}
