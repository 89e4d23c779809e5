using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Engine.Decisions;

/// <summary>What is asked of an engine (计算请求).</summary>
/// <param name="On">The day whose law counts.</param>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="ElapsedHours">How long the alert has lasted.</param>
/// <param name="At">The hour of the day at which control orders are asked; <c>null</c> for the day's end.</param>
public sealed record DecisionRequest(
    LocalDate On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours = 0,
    LocalTime? At = null
)
{
    /// <summary>The moment at which control orders are asked: without an hour, the last minute of the day.</summary>
    public LocalDateTime Moment => MomentOf(On, At);

    /// <summary>A day and its hour, or its last minute.</summary>
    public static LocalDateTime MomentOf(LocalDate on, LocalTime? at) => on + (at ?? new LocalTime(23, 59));
}
