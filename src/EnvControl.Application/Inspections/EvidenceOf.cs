using EnvControl.Application.Alerts;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>Gathers what proves the duty of one firm under one list (汇集证据), as it stands at one moment. It only reads.</summary>
/// <param name="store">Keeps it all.</param>
/// <param name="lists">Knows whom lists name.</param>
/// <param name="clock">Tells now.</param>
public sealed class EvidenceOf(IStore store, ListBriefs lists, IClock clock)
{
    /// <summary>Gathers it.</summary>
    /// <exception cref="FaultException">There is no such list, or it does not name the firm.</exception>
    public FirmEvidence Run(CreditCode firm, int list)
    {
        var brief = lists.Of(list, firm);
        return store.Read(kept =>
        {
            var issued = kept.Alerts.List(list)!;
            var read = issued.Read();
            var alert = kept.Alerts.Find(issued.Alert)!;
            return new FirmEvidence(
                read.Head,
                issued.Sha256,
                issued.Seal,
                read.Body.Firms.FirstOrDefault(one => one.CreditCode == firm.Text),
                read.Body.Held.FirstOrDefault(one => one.CreditCode == firm.Text),
                alert.Notices.FirstOrDefault(notice => notice.List > list)?.List,
                alert.LiftedAt,
                alert.State == AlertState.Withdrawn,
                new FirmReach(
                    brief,
                    [.. kept.Reach.Deliveries(list, firm)],
                    kept.Reach.FirstOpening(list, firm),
                    kept.Reach.Acknowledgement(list, firm)
                ),
                [.. kept.Objections.Of(list, firm)],
                [.. kept.Inspections.Of(list, firm)],
                kept.Audit.Head,
                BureauHour.Kept(clock.GetCurrentInstant())
            );
        });
    }
}
