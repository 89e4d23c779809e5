using System.Collections.Immutable;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Scenarios;

/// <summary>A scenario held against its baseline (情景对比): everywhere scenario minus baseline.</summary>
/// <param name="Baseline">What is decided about the city as it is.</param>
/// <param name="Scenario">What is decided about the city as supposed. It can never be issued.</param>
/// <param name="Levels">Each level asked for, in the order asked.</param>
/// <remarks>Pure. Firms are matched by credit code and lines by name, so that closed and added lines do not disturb it.</remarks>
public sealed record ScenarioDiff(
    DecisionTable Baseline,
    DecisionTable Scenario,
    ImmutableArray<LevelDiff> Levels
)
{
    /// <summary>Whether the scenario changes nothing.</summary>
    public bool IsEmpty => Levels.All(level => level.IsEmpty);

    /// <summary>Compares two decision tables.</summary>
    /// <exception cref="ArgumentException">They were not asked the same, or the second is no scenario.</exception>
    public static ScenarioDiff Of(DecisionTable baseline, DecisionTable scenario)
    {
        if (
            baseline.Request.On != scenario.Request.On
            || !baseline.Request.Levels.SequenceEqual(scenario.Request.Levels)
            || baseline.Request.ElapsedHours != scenario.Request.ElapsedHours
        )
        {
            throw new ArgumentException("Day, levels and hours of both must be the same.", nameof(scenario));
        }

        if (!scenario.Inventory.IsScenario)
        {
            throw new ArgumentException("Only what is marked as a scenario is compared.", nameof(scenario));
        }

        var firms = new FirmComparison(baseline, scenario);
        return new ScenarioDiff(
            baseline,
            scenario,
            [.. baseline.Request.Levels.Select(level => LevelComparison.Of(baseline, scenario, level, firms))]
        );
    }
}
