using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>Drafts the lifting of an alert (起草解除): its hour, what continues, who may not restart, the day of evaluation.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="clock">Tells now.</param>
public sealed class LiftAlert(IStore store, IClock clock)
{
    /// <summary>Days until the evaluation where nobody says otherwise.</summary>
    public const int DaysToEvaluate = 3;

    /// <summary>Drafts; in an emergency lifts at once, whatever else is in the making.</summary>
    /// <param name="by">Who.</param>
    /// <param name="id">The alert.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="cause">Why.</param>
    /// <param name="document">The document behind it.</param>
    /// <param name="emergency">Why it cannot wait for an approval; <c>null</c> to draft it.</param>
    /// <param name="version">The version of the alert that was looked at; <c>null</c> for whatever is kept.</param>
    /// <exception cref="RefusedException">The alert is not in force, or another notice is in the making.</exception>
    public Alert Run(
        Actor by,
        int id,
        LiftTerms terms,
        string cause,
        string document,
        string? emergency = null,
        int? version = null
    )
    {
        var now = BureauHour.Kept(clock.GetCurrentInstant());
        var step = new AlertStep(store);
        var seen = step.See(id, version);
        if (seen.Pending is { } other && seen.IsInForce && emergency is null)
        {
            throw new RefusedException([AlertFaults.Pending(id, other)]);
        }

        if (!seen.IsInForce)
        {
            store.Read(kept => AlertStep.After(seen, AlertAct.Lift, kept, now));
        }

        if (!BureauHour.IsFull(terms.At))
        {
            throw new FaultException([AlertFaults.BadHour("--from", BureauHour.Show(terms.At))]);
        }

        var current = seen.Current;
        if (terms.At < current.EffectiveFrom)
        {
            throw new FaultException([AlertFaults.TooEarly(terms.At, current.EffectiveFrom)]);
        }

        var notice = new AlertNotice(
            NoticeKind.Lift,
            current.Level,
            [],
            current.Scope,
            cause,
            document,
            null,
            current.Basis,
            by.Name,
            now
        )
        {
            Lifting = terms,
        };
        return emergency is null
            ? step.Run(by, "lift", seen, (before, _) => (before with { Pending = notice }, document))
            : step.Run(by, "issue", seen, (before, kept) => Lifted(before, notice, by, emergency, kept));
    }

    private static (Alert After, string Details) Lifted(
        Alert before,
        AlertNotice notice,
        Actor by,
        string emergency,
        IKeptForWriting kept
    )
    {
        var state = AlertStep.After(before, AlertAct.Lift, kept, kept.Now);
        kept.Alerts.EndList(before.Id);
        var issued = notice with
        {
            IssuedBy = by.Name,
            IssuedAt = BureauHour.Kept(kept.Now),
            Emergency = new NoticeEmergency(emergency),
        };
        return (
            before with
            {
                State = state,
                Notices = [.. before.Notices, issued],
                Pending = null,
            },
            $"解除，{BureauHour.Show(issued.EffectiveFrom)}起，紧急签发：{emergency}"
        );
    }
}
