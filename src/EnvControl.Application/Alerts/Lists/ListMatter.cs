using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a list decides about (清单事项): the part of a notice on which the firms' duties depend.</summary>
/// <param name="Phases">The levels of the response by hour.</param>
/// <param name="Course">The phases of the alert's earlier notices: the clock of a level runs from its first start.</param>
/// <param name="Scope">Whom it binds.</param>
/// <param name="Waivers">What is waived.</param>
/// <param name="Bind">Which of what firms filed and what the rules order is taken.</param>
public sealed record ListMatter(
    ImmutableArray<AlertPhase> Phases,
    ImmutableArray<AlertPhase> Course,
    AlertScope Scope,
    ImmutableArray<Waiver> Waivers,
    BindMode Bind
);
