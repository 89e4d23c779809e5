using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>That another alert binds the same firm (预警重叠), and whose measures are the stricter.</summary>
/// <param name="Alert">The other alert.</param>
/// <param name="List">Its list.</param>
/// <param name="Level">The level it asks of the firm.</param>
/// <param name="Stricter">Whose measures hold.</param>
public sealed record ListOverlap(int Alert, int List, AlertLevel Level, StricterSide Stricter);
