using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>What somebody wants a notice to say (通知内容).</summary>
/// <param name="Level">The level announced.</param>
/// <param name="Phases">The levels of the response by hour; at least one.</param>
/// <param name="Scope">Whom it binds.</param>
/// <param name="Cause">Why.</param>
/// <param name="Document">The document behind it; empty where there is none.</param>
/// <param name="ArrivedAt">When that arrived.</param>
/// <param name="InventoryVersion">The inventory it is decided from; <c>null</c> for the one last published.</param>
/// <param name="Waivers">What is waived from the beginning.</param>
public sealed record NoticeDraft(
    AlertLevel Level,
    ImmutableArray<AlertPhase> Phases,
    AlertScope Scope,
    string Cause,
    string Document,
    Instant? ArrivedAt,
    int? InventoryVersion = null,
    ImmutableArray<Waiver> Waivers = default
);
