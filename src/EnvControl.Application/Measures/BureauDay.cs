using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>The day it is at the bureau (本地日期), in Asia/Shanghai.</summary>
public static class BureauDay
{
    private const string Zone = "Asia/Shanghai";

    /// <summary>Today, by a clock.</summary>
    public static LocalDate Today(IClock clock) => Local(clock.GetCurrentInstant()).Date;

    /// <summary>What clocks at the bureau show at a moment (当地时刻).</summary>
    public static LocalDateTime Local(Instant moment) =>
        moment.InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime;
}
