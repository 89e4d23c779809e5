using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Acknowledges a notice for a firm (签收): once for each list, the first counts; one short action.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name; share one.</param>
public sealed class Acknowledge(IStore store, ListBriefs lists)
{
    /// <summary>Acknowledges; who comes later gets the first acknowledgement.</summary>
    /// <param name="list">The list the firm has seen.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="way">By link or signed in.</param>
    /// <param name="name">The name that was typed; <c>null</c> or empty for none.</param>
    /// <exception cref="FaultException">There is no such list, it does not name the firm, or the name will not do.</exception>
    /// <exception cref="RefusedException">The list no longer counts: there is another one to be read, or the alert is over.</exception>
    public Acknowledgement Run(int list, CreditCode firm, ReachWay way, string? name)
    {
        var typed = name?.Trim() ?? string.Empty;
        if (typed.Length > Acknowledgement.MostCharacters || typed.Any(char.IsControl))
        {
            throw new FaultException([ReachFaults.BadName()]);
        }

        lists.Of(list, firm);
        return store.Read(kept => kept.Reach.Acknowledgement(list, firm))
            ?? store.Write(
                new Deed(Actor.Of(firm.Text), "notice.acknowledge"),
                kept => Enter(kept, list, firm, way, typed)
            );
    }

    private Acknowledgement Enter(IKeptForWriting kept, int list, CreditCode firm, ReachWay way, string name)
    {
        var acknowledgement = kept.Reach.Acknowledgement(list, firm);
        if (acknowledgement is null)
        {
            var alert = kept.Alerts.Find(lists.Of(list).Head.Alert)!;
            if (!alert.IsInForce || alert.Current.List != list)
            {
                throw new RefusedException([
                    ReachFaults.NotCounting(list, alert.IsInForce ? alert.Current.List : null),
                ]);
            }

            acknowledgement = new Acknowledgement(list, firm, BureauHour.Kept(kept.Now), way, name);
            kept.Reach.Add(acknowledgement);
        }

        kept.Enter(acknowledgement);
        return acknowledgement;
    }
}
