namespace EnvControl.Domain.Alerts;

/// <summary>One part of a start standard (启动条件): the index above, or at, a value for so many hours.</summary>
/// <param name="Aqi">The value of the air quality index.</param>
/// <param name="IsReached">Whether reaching the value is enough; else it must be above.</param>
/// <param name="Hours">How long at least; one 24-hour mean covers 24 hours.</param>
public readonly record struct ThresholdCondition(int Aqi, bool IsReached, int Hours)
{
    /// <summary>Whether a value of the index fits.</summary>
    public bool Fits(int aqi) => IsReached ? aqi >= Aqi : aqi > Aqi;
}
