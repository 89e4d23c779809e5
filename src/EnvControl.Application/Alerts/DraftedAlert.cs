using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts;

/// <summary>An alert with a notice in the making, and what its list would say (起草结果).</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Body">The list as it would be issued now.</param>
/// <param name="Rules">The rules it is decided by.</param>
public sealed record DraftedAlert(Alert Alert, ListBody Body, RuleSet Rules);
