using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts;

/// <summary>An alert with all that was done and what its notice in the making would list (预警详情).</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Events">What was done, in order.</param>
/// <param name="Lists">Its lists.</param>
/// <param name="Body">What the notice in the making would list; <c>null</c> without one.</param>
/// <param name="Rules">The rules that is decided by; <c>null</c> without one.</param>
public sealed record AlertView(
    Alert Alert,
    ImmutableArray<AlertEvent> Events,
    ImmutableArray<KeptList> Lists,
    ListBody? Body,
    RuleSet? Rules
);
