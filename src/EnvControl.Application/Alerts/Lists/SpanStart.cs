using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>The beginning of a stretch in which nothing changes (时段起点).</summary>
/// <param name="From">The hour.</param>
/// <param name="Level">The level of the response.</param>
/// <param name="ElapsedHours">Hours since the alert first reached that level or a higher one.</param>
internal sealed record SpanStart(Instant From, AlertLevel Level, int ElapsedHours);
