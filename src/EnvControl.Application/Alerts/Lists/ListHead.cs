using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What stands at the head of a list (清单表头): all that is given; what follows is computed from it.</summary>
/// <param name="Number">Its number, from 1 without a gap.</param>
/// <param name="Previous">The list before it; <c>null</c> for the first.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Kind">What the notice does.</param>
/// <param name="Origin">Where the alert comes from.</param>
/// <param name="Division">Whose alert it is.</param>
/// <param name="Document">The document behind it.</param>
/// <param name="ArrivedAt">When that arrived; <c>null</c> for none.</param>
/// <param name="Cause">Why.</param>
/// <param name="Level">The level announced.</param>
/// <param name="Matter">What it decides about.</param>
/// <param name="Approval">The approval; <c>null</c> when it was issued without.</param>
/// <param name="Emergency">Why it was issued without approval; <c>null</c> when it was approved.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="Basis">What it is bound to.</param>
/// <param name="Overlaps">The lists of other alerts that were in force when it was issued.</param>
/// <param name="SealKey">The id of the key it is sealed with.</param>
public sealed record ListHead(
    int Number,
    ListLink? Previous,
    int Alert,
    NoticeKind Kind,
    AlertOrigin Origin,
    string Division,
    string Document,
    Instant? ArrivedAt,
    string Cause,
    AlertLevel Level,
    ListMatter Matter,
    ListApproval? Approval,
    string? Emergency,
    Instant IssuedAt,
    ListBasis Basis,
    ImmutableArray<ListLink> Overlaps,
    string SealKey
)
{
    /// <summary>The hour from which it counts.</summary>
    public Instant EffectiveFrom => Matter.Phases[0].From;
}
