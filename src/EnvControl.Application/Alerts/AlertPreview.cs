using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts;

/// <summary>What the notice in the making would list (预览), and how that differs from the list before.</summary>
/// <param name="Body">The list as it would be issued.</param>
/// <param name="Rules">The rules it is decided by.</param>
/// <param name="Engines">The two engines that decided it.</param>
/// <param name="Open">The groups that nobody has waived yet: while there are any it cannot be approved.</param>
/// <param name="Difference">How it differs from the list it is held against; <c>null</c> before the first list.</param>
public sealed record AlertPreview(
    ListBody Body,
    RuleSet Rules,
    string Engines,
    ImmutableArray<GroupUse> Open,
    ListComparison? Difference
);
