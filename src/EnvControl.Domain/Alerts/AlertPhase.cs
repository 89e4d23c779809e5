using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>From which hour an alert is responded to at a level (响应阶段); the next phase ends it.</summary>
/// <param name="From">The hour it begins.</param>
/// <param name="Level">The level of the response (响应级别), which may differ from the level announced (预警级别).</param>
public sealed record AlertPhase(Instant From, AlertLevel Level);
