using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Alerts;

/// <summary>The start standards of alerts of one generation (预警分级标准): which level a forecast calls for.</summary>
/// <param name="Effective">When they are in force.</param>
/// <param name="Ground">Where they stand.</param>
/// <param name="Routes">By level: the ways to reach it, of which one is enough; every condition of a way must hold.</param>
public sealed record AlertThresholds(
    EffectivePeriod Effective,
    Ground Ground,
    ImmutableSortedDictionary<AlertLevel, ImmutableArray<ImmutableArray<ThresholdCondition>>> Routes
)
{
    /// <summary>The level a forecast calls for; open where windows that are not valid could change it.</summary>
    public CalledLevel LevelFor(AirQualityForecast forecast) =>
        new(Highest(forecast, false), Highest(forecast, true));

    private AlertLevel? Highest(AirQualityForecast forecast, bool doInvalidFit) =>
        Routes
            .Reverse()
            .Where(level =>
                level.Value.Any(route =>
                    route.All(condition => forecast.HoursCovered(condition, doInvalidFit) >= condition.Hours)
                )
            )
            .Select(level => (AlertLevel?)level.Key)
            .FirstOrDefault();
}
