using System.Collections.Immutable;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf;

/// <summary>A scenario, what its changes came to, and how it compares with its baseline (情景推演结果).</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Outcomes">What each change came to, in its order.</param>
/// <param name="Diff">Scenario minus baseline.</param>
/// <param name="Command">The command that asks the same again.</param>
public sealed record WhatIfAnswer(
    Scenario Scenario,
    ImmutableArray<ChangeOutcome> Outcomes,
    ScenarioDiff Diff,
    string Command
);
