using EnvControl.Application.Alerts;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Knows whom each list names (清单企业索引). A list never changes, so it is read once: share one of these. Safe to share between threads.</summary>
/// <param name="store">Keeps the lists.</param>
public sealed class ListBriefs(IStore store)
{
    private const int MostLists = 32;

    private readonly Remembered<int, ListBrief> _known = new(MostLists);

    /// <summary>A list's firms.</summary>
    /// <exception cref="FaultException">There is no such list.</exception>
    public ListBrief Of(int list) => _known.Get(list, Read);

    /// <summary>A firm of a list.</summary>
    /// <exception cref="FaultException">There is no such list, or it does not name the firm.</exception>
    public FirmBrief Of(int list, CreditCode firm) =>
        Of(list).Firms.GetValueOrDefault(firm)
        ?? throw new FaultException([ReachFaults.NotListed(list, firm.Text)]);

    private ListBrief Read(int list) =>
        ListBrief.Of(
            (
                store.Read(kept => kept.Alerts.List(list))
                ?? throw new FaultException([AlertFaults.NoList(list)])
            ).Read()
        );
}
