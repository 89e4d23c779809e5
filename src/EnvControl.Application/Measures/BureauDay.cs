using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>The day it is at the bureau (本地日期), in Asia/Shanghai.</summary>
public static class BureauDay
{
    private const string Zone = "Asia/Shanghai";

    /// <summary>Today, by a clock.</summary>
    public static LocalDate Today(IClock clock) =>
        clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb[Zone]).Date;
}
