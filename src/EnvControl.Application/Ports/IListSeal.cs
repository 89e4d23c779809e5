using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Application.Ports;

/// <summary>Seals lists with the bureau's key and looks at seals (清单印章). The key lies outside the database.</summary>
public interface IListSeal
{
    /// <summary>The id of the key that seals.</summary>
    /// <exception cref="Domain.Faults.FaultException">There is no key to seal with.</exception>
    string Key { get; }

    /// <summary>Seals a list.</summary>
    /// <param name="list">Its canonical bytes.</param>
    /// <exception cref="Domain.Faults.FaultException">There is no key to seal with.</exception>
    ListSeal Seal(ReadOnlySpan<byte> list);

    /// <summary>Looks at a seal: a seal that is missing or by a key that is not known is never good.</summary>
    SealFinding Check(ReadOnlySpan<byte> list, ListSeal seal);
}
