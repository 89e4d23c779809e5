using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>One notice of an alert (预警通知): what starts, changes or lifts it, from draft to issue.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Level">The level announced (预警级别); of a lifting the level that ends.</param>
/// <param name="Phases">The levels of the response by hour, earliest first; of a lifting empty.</param>
/// <param name="Scope">Whom it binds.</param>
/// <param name="Cause">Why: the weather, a regional order.</param>
/// <param name="Document">The document behind it (文号); empty where there is none.</param>
/// <param name="ArrivedAt">When that document arrived; <c>null</c> for an own forecast.</param>
/// <param name="Basis">The versions it is decided from.</param>
/// <param name="DraftedBy">Who drafted it.</param>
/// <param name="DraftedAt">When.</param>
public sealed record AlertNotice(
    NoticeKind Kind,
    AlertLevel Level,
    ImmutableArray<AlertPhase> Phases,
    AlertScope Scope,
    string Cause,
    string Document,
    Instant? ArrivedAt,
    NoticeBasis Basis,
    string DraftedBy,
    Instant DraftedAt
)
{
    /// <summary>What a lifting says; <c>null</c> for any other notice.</summary>
    public LiftTerms? Lifting { get; init; }

    /// <summary>What is waived.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The approval; <c>null</c> while there is none.</summary>
    public AlertApproval? Approval { get; init; }

    /// <summary>That it was issued without approval; <c>null</c> when it was not.</summary>
    public NoticeEmergency? Emergency { get; init; }

    /// <summary>Who issued it; <c>null</c> while nobody has.</summary>
    public string? IssuedBy { get; init; }

    /// <summary>When it was issued.</summary>
    public Instant? IssuedAt { get; init; }

    /// <summary>The number of the list issued with it; <c>null</c> for a lifting.</summary>
    public int? List { get; init; }

    /// <summary>The hour from which it counts.</summary>
    public Instant EffectiveFrom => Lifting?.At ?? Phases[0].From;
}
