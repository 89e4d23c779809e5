using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Engine.Decisions;

/// <summary>What is asked of an engine (计算请求).</summary>
/// <param name="On">The day whose law counts.</param>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="ElapsedHours">How long the alert has lasted.</param>
public sealed record DecisionRequest(
    LocalDate On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours = 0
);
