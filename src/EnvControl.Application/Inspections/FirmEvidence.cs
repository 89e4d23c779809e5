using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Objections;
using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>Everything that shows what one firm was ordered by one list, that it was told, and what was found (单户证据), to be printed on one page.</summary>
/// <param name="Head">The head of the list: number, origin, document, level, approval, inventory version and hash, rule set, the audit head before it.</param>
/// <param name="Sha256">The hash of the list's bytes.</param>
/// <param name="Seal">The bureau's seal over them.</param>
/// <param name="Bound">What the list asks of the firm, with the ground of each measure; <c>null</c> when it is held back.</param>
/// <param name="Held">Why it is held back; <c>null</c> when it is bound.</param>
/// <param name="SupersededBy">The list of the same alert that followed; <c>null</c> for none.</param>
/// <param name="LiftedAt">When the alert ended; <c>null</c> while it has not.</param>
/// <param name="IsWithdrawn">Whether the alert was withdrawn and never bound anybody.</param>
/// <param name="Reach">How the firm was told, and when it opened and acknowledged.</param>
/// <param name="Objections">Its objections to the list, with the answers.</param>
/// <param name="Findings">What inspections found, with the officers as recorded.</param>
/// <param name="AuditHead">The end of the audit trail when this was gathered: it proves all of the above.</param>
/// <param name="GatheredAt">When that was.</param>
public sealed record FirmEvidence(
    ListHead Head,
    string Sha256,
    ListSeal Seal,
    ListedFirm? Bound,
    HeldFirm? Held,
    int? SupersededBy,
    Instant? LiftedAt,
    bool IsWithdrawn,
    FirmReach Reach,
    ImmutableArray<Objection> Objections,
    ImmutableArray<Finding> Findings,
    AuditHead AuditHead,
    Instant GatheredAt
);
