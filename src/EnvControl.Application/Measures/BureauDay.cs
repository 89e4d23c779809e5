using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>The day it is at the bureau (本地日期), in Asia/Shanghai.</summary>
public static class BureauDay
{
    private const string Zone = "Asia/Shanghai";

    /// <summary>Today, by a clock.</summary>
    public static LocalDate Today(IClock clock) => Of(clock.GetCurrentInstant()).Date;

    /// <summary>A moment as the clock on the bureau's wall shows it.</summary>
    public static LocalDateTime Of(Instant moment) =>
        moment.InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime;

    /// <summary>The moment at which that clock shows a time.</summary>
    public static Instant At(LocalDateTime shown) =>
        shown.InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();
}
