using NodaTime;

namespace EnvControl.Domain.Measures;

/// <summary>The line stands still between two hours of every day (每日某时至某时停产); the window may cross midnight.</summary>
/// <param name="Process">The process step.</param>
/// <param name="From">When it stops.</param>
/// <param name="To">When it may start again; equal to <paramref name="From"/> means the whole day.</param>
public sealed record TimeWindow(string? Process, LocalTime From, LocalTime To) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "timeWindow";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Hours;

    /// <summary>Minutes a day that stand still, 1 to 1,440.</summary>
    public int StoppedMinutes
    {
        get
        {
            var minutes = (int)((To.TickOfDay - From.TickOfDay) / NodaConstants.TicksPerMinute);
            return minutes <= 0 ? minutes + 1440 : minutes;
        }
    }
}
