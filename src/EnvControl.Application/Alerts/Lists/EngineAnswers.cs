using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What two engines say about one line (双引擎结论).</summary>
/// <param name="Line">The line.</param>
/// <param name="Level">The level.</param>
/// <param name="Aspect">On what they differ.</param>
/// <param name="First">The one's answer.</param>
/// <param name="Second">The other's.</param>
public sealed record EngineAnswers(string Line, AlertLevel Level, string Aspect, string First, string Second);
