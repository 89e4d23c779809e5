using EnvControl.Application.Alerts;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Screens;

/// <summary>Moments and days as people read them (时刻文字): Beijing time, to the minute.</summary>
internal static class Moments
{
    /// <summary>A moment in Beijing time.</summary>
    public static string Text(Instant moment) => BureauHour.Show(moment);

    /// <summary>A day; empty for none.</summary>
    public static string Text(LocalDate? day) =>
        day is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;
}
