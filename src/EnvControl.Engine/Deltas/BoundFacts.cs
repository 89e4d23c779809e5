using System.Collections.Frozen;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Engine.Deltas;

/// <summary>Facts on which more hangs than a code of the line itself (牵连其他数据的事实): figures, siblings, the partition, list terms.</summary>
internal static class BoundFacts
{
    private static readonly FrozenSet<string> Ids = FrozenSet.ToFrozenSet(
        [
            FactIds.CreditCode,
            FactIds.Name,
            FactIds.Line,
            FactIds.Industry,
            FactIds.Process,
            FactIds.Units,
            FactIds.CapacityApproved,
            FactIds.CapacityPermitted,
            FactIds.ActualOutput,
            FactIds.CapacityUnit,
            FactIds.StopOrder,
            FactIds.Guarantee,
            FactIds.Level,
            FactIds.ElapsedHours,
            FactIds.ControlClass,
            FactIds.OperatingDays,
            .. Pollutants.All.Select(FactIds.Daily),
            .. Pollutants.All.Select(FactIds.Yearly),
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether a fact is one of them.</summary>
    public static bool Contains(string fact) => Ids.Contains(fact);
}
