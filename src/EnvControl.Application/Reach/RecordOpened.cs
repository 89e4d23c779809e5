using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Records that a firm opened its notice (登记打开). Only the first opening is written; share one of these, so that the others do not even ask the store.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name.</param>
public sealed class RecordOpened(IStore store, ListBriefs lists)
{
    private const int MostKnown = 100_000;

    private readonly Remembered<(int List, CreditCode Firm), FirstOpening> _known = new(MostKnown);

    /// <summary>Records it, unless it is recorded already.</summary>
    /// <returns>The first opening.</returns>
    /// <exception cref="FaultException">There is no such list, or it does not name the firm.</exception>
    public FirstOpening Run(int list, CreditCode firm, ReachWay way)
    {
        if (_known.TryGet((list, firm), out var known))
        {
            return known;
        }

        lists.Of(list, firm);
        var opening =
            store.Read(kept => kept.Reach.FirstOpening(list, firm))
            ?? store.Write(
                new Deed(Actor.Of(firm.Text), "notice.open"),
                kept => Enter(kept, list, firm, way)
            );
        return _known.Put((list, firm), opening);
    }

    private static FirstOpening Enter(IKeptForWriting kept, int list, CreditCode firm, ReachWay way)
    {
        var opening = kept.Reach.FirstOpening(list, firm);
        if (opening is null)
        {
            opening = new FirstOpening(list, firm, BureauHour.Kept(kept.Now), way);
            kept.Reach.Add(opening);
        }

        kept.Enter(opening);
        return opening;
    }
}
