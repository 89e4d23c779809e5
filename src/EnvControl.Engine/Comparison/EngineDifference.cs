using EnvControl.Domain.Alerts;

namespace EnvControl.Engine.Comparison;

/// <summary>Something on which two engines differ (引擎差异).</summary>
/// <param name="Line">The row of the line table.</param>
/// <param name="Level">The level.</param>
/// <param name="Aspect">What about: <c>class</c>, <c>rules</c>, <c>share</c>, <c>amount</c>, <c>trust</c>, <c>uncovered</c>, <c>unknown</c>.</param>
/// <param name="First">What the first engine says.</param>
/// <param name="Second">What the second says.</param>
public sealed record EngineDifference(int Line, AlertLevel Level, string Aspect, string First, string Second);
