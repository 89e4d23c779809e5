using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>One act on an alert (预警的一步操作): compare what was seen with what is kept, change it, enter it, all or nothing.</summary>
/// <param name="store">Keeps it.</param>
internal sealed class AlertStep(IStore store)
{
    /// <summary>The alert as it is kept.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="version">The version that whoever acts has before their eyes; <c>null</c> for whatever is kept.</param>
    /// <exception cref="FaultException">There is none.</exception>
    /// <exception cref="RefusedException">It is not what was seen any more: somebody else was first.</exception>
    public Alert See(int id, int? version = null) =>
        store.Read(kept =>
        {
            var alert = Found(kept.Alerts, id);
            return version is null || version == alert.Version
                ? alert
                : throw new RefusedException([AlertFaults.Overtaken(kept.Alerts.Events(id)[^1])]);
        });

    /// <summary>Carries an act out.</summary>
    /// <param name="by">Who.</param>
    /// <param name="act">The word for it in the book and the audit trail.</param>
    /// <param name="seen">The alert as it was seen; a later version of it is somebody else's doing.</param>
    /// <param name="change">What becomes of it, and the details for people.</param>
    /// <exception cref="RefusedException">Somebody else was first, or its state does not allow it.</exception>
    public Alert Run(
        Actor by,
        string act,
        Alert seen,
        Func<Alert, IKeptForWriting, (Alert After, string Details)> change
    ) =>
        store.Write(
            new Deed(by, $"alert.{act}"),
            kept =>
            {
                var before = Found(kept.Alerts, seen.Id);
                if (before.Version != seen.Version)
                {
                    throw new RefusedException([AlertFaults.Overtaken(kept.Alerts.Events(before.Id)[^1])]);
                }

                var (after, details) = change(before, kept);
                after = after with { Version = before.Version + 1 };
                kept.Alerts.Change(after, Event(kept, by, act, after, details));
                kept.Record(
                    new AuditSubject(
                        $"alert/{after.Id}",
                        AlertText.HashOf(before),
                        AlertText.HashOf(after),
                        details
                    )
                );
                return after;
            }
        );

    /// <summary>The state an act leads to.</summary>
    /// <exception cref="RefusedException">It is not allowed.</exception>
    public static AlertState After(Alert alert, AlertAct act, IKept kept, Instant now) =>
        AlertMachine.After(alert, act, now)
        ?? throw new RefusedException([
            AlertFaults.NotAllowed(
                alert,
                act,
                AlertMachine.Allowed(alert, now),
                kept.Alerts.Events(alert.Id)[^1]
            ),
        ]);

    /// <summary>The entry of an act in the alert's book.</summary>
    public static AlertEvent Event(IKeptForWriting kept, Actor by, string act, Alert after, string details) =>
        new(
            after.Id,
            kept.Alerts.Events(after.Id).Count + 1,
            BureauHour.Kept(kept.Now),
            by.Name,
            act,
            after.State,
            details
        );

    private static Alert Found(IAlertBook book, int id) =>
        book.Find(id) ?? throw new FaultException([AlertFaults.NoAlert(id)]);
}
