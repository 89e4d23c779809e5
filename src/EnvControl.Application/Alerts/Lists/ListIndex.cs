using System.Collections.Frozen;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>An issued list whose firms are found by their codes (清单索引). It never changes. Safe to share between threads.</summary>
/// <param name="list">The list.</param>
public sealed class ListIndex(AlertList list)
{
    private readonly FrozenDictionary<string, ListedFirm> _firms = list.Body.Firms.ToFrozenDictionary(
        firm => firm.CreditCode,
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, HeldFirm> _held = list.Body.Held.ToFrozenDictionary(
        firm => firm.CreditCode,
        StringComparer.Ordinal
    );

    /// <summary>Its head.</summary>
    public ListHead Head => list.Head;

    /// <summary>The codes of all firms it names.</summary>
    public IEnumerable<string> Codes => _firms.Keys.Concat(_held.Keys);

    /// <summary>How many firms it binds.</summary>
    public int Bound => _firms.Count;

    /// <summary>A firm it binds, or <c>null</c>.</summary>
    public ListedFirm? Firm(string code) => _firms.GetValueOrDefault(code);

    /// <summary>A firm it holds back, or <c>null</c>.</summary>
    public HeldFirm? Held(string code) => _held.GetValueOrDefault(code);
}
