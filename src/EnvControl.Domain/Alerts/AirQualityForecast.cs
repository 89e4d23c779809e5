using System.Collections.Immutable;

namespace EnvControl.Domain.Alerts;

/// <summary>A forecast of the air quality index (空气质量指数预报): hour by hour, the index of the 24 hours that end then.</summary>
/// <param name="Values">The index at each hour; <c>null</c> where the window is not valid.</param>
/// <remarks>A window may straddle calendar days. Two neighbouring windows share 23 hours, so a run of n windows covers n + 23 hours.</remarks>
public sealed record AirQualityForecast(ImmutableArray<int?> Values)
{
    private const int HoursBesidesTheFirst = 23;

    /// <summary>The hours that the longest unbroken run of fitting windows covers; 0 where none fits.</summary>
    /// <param name="condition">What a window must fit; its hours are not looked at.</param>
    /// <param name="doInvalidFit">How windows that are not valid count.</param>
    public int HoursCovered(ThresholdCondition condition, bool doInvalidFit)
    {
        var (longest, run) = (0, 0);
        foreach (var value in Values)
        {
            run =
                value is { } aqi ? (condition.Fits(aqi) ? run + 1 : 0)
                : doInvalidFit ? run + 1
                : 0;
            longest = Math.Max(longest, run);
        }

        return longest == 0 ? 0 : longest + HoursBesidesTheFirst;
    }
}
