using System.Collections.Immutable;
using EnvControl.Application.WhatIf;
using EnvControl.Application.WhatIf.Composing;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Web.Reading;

/// <summary>A scenario with its baseline, its changes carried out but nothing decided (已打开的情景).</summary>
/// <param name="Draft">Its file, with the baseline that was settled.</param>
/// <param name="Baseline">The baseline.</param>
/// <param name="Choice">Which that is.</param>
/// <param name="Scenario">What is supposed.</param>
/// <param name="Outcomes">What each change came to.</param>
/// <param name="Warnings">What must be known of the file.</param>
public sealed record OpenedScenario(
    ScenarioDraft Draft,
    PreparedBaseline Baseline,
    BaselineChoice Choice,
    Scenario Scenario,
    ImmutableArray<ChangeOutcome> Outcomes,
    ImmutableArray<Fault> Warnings
);
