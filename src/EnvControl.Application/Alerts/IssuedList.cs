using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts;

/// <summary>What issuing came to (签发结果).</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Kept">The list; <c>null</c> for a lifting.</param>
/// <param name="List">The same, readable.</param>
/// <param name="Rules">The rules it was decided by; <c>null</c> for a lifting.</param>
/// <param name="Warnings">What to look at although it was issued.</param>
public sealed record IssuedList(
    Alert Alert,
    KeptList? Kept,
    AlertList? List,
    RuleSet? Rules,
    ImmutableArray<Fault> Warnings
);
