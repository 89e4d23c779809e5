using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a list is bound to (清单依据): enough to compute it again.</summary>
/// <param name="InventoryVersion">The version of the inventory.</param>
/// <param name="InventoryHash">Its content.</param>
/// <param name="RuleSetId">The content of the rules.</param>
/// <param name="Engine">The engine that decided, and the one that gave the second opinion.</param>
/// <param name="EngineVersion">The version of the program.</param>
/// <param name="KnownAt">Standings as they were known then.</param>
/// <param name="AuditHead">The head of the audit trail before the list was issued.</param>
public sealed record ListBasis(
    int InventoryVersion,
    string InventoryHash,
    string RuleSetId,
    string Engine,
    string EngineVersion,
    Instant KnownAt,
    string AuditHead
);
