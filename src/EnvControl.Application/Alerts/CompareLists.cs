using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Holds two issued lists against each other (对比清单).</summary>
/// <param name="store">Keeps them.</param>
public sealed class CompareLists(IStore store)
{
    /// <summary>Compares.</summary>
    /// <exception cref="FaultException">A list is not there.</exception>
    public ListComparison Run(int before, int after)
    {
        var lists = store.Read(kept => new[] { kept.Alerts.List(before), kept.Alerts.List(after) });
        var missing = lists
            .Zip([before, after])
            .Where(pair => pair.First is null)
            .Select(pair => AlertFaults.NoList(pair.Second))
            .ToArray();
        return missing.Length > 0
            ? throw new FaultException(missing)
            : ListComparison.Of(lists[0]!.Read(), lists[1]!.Read());
    }
}
