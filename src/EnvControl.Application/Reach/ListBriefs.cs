using System.Collections.Concurrent;
using EnvControl.Application.Alerts;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Knows whom each list names (清单企业索引). A list never changes, so it is read once: share one of these. Safe to share between threads.</summary>
/// <param name="store">Keeps the lists.</param>
public sealed class ListBriefs(IStore store)
{
    private const int MostLists = 32;

    private readonly ConcurrentDictionary<int, ListBrief> _known = new();

    /// <summary>A list's firms.</summary>
    /// <exception cref="FaultException">There is no such list.</exception>
    public ListBrief Of(int list)
    {
        if (_known.TryGetValue(list, out var known))
        {
            return known;
        }

        var kept =
            store.Read(kept => kept.Alerts.List(list))
            ?? throw new FaultException([AlertFaults.NoList(list)]);
        var brief = ListBrief.Of(kept.Read());
        if (_known.Count >= MostLists)
        {
            _known.Clear();
        }

        _known[list] = brief;
        return brief;
    }

    /// <summary>A firm of a list.</summary>
    /// <exception cref="FaultException">There is no such list, or it does not name the firm.</exception>
    public FirmBrief Of(int list, CreditCode firm) =>
        Of(list).Firms.GetValueOrDefault(firm)
        ?? throw new FaultException([ReachFaults.NotListed(list, firm.Text)]);
}
