using System.Collections.Immutable;
using EnvControl.Engine.City;

namespace EnvControl.Engine.Scenarios;

/// <summary>The city at one level, baseline beside scenario (一个级别的对比).</summary>
/// <param name="Baseline">The city as it is.</param>
/// <param name="Scenario">The city as supposed.</param>
/// <param name="Pollutants">Each pollutant.</param>
/// <param name="Firms">The firms that differ, in the order of the baseline.</param>
public sealed record LevelDiff(
    LevelSummary Baseline,
    LevelSummary Scenario,
    ImmutableArray<PollutantDiff> Pollutants,
    ImmutableArray<FirmDiff> Firms
)
{
    /// <summary>Whether nothing differs: no firm, no amount, no base.</summary>
    public bool IsEmpty =>
        Firms.IsEmpty
        && Pollutants.All(p =>
            p.SavedBefore == p.SavedAfter && p.BaseBefore == p.BaseAfter && p.Change is { Magnitude: 0 }
        );
}
