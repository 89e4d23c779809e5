using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>What a notice is decided from (依据版本): settled when it is drafted, so that nothing published later changes it.</summary>
/// <param name="InventoryVersion">The version of the inventory.</param>
/// <param name="RuleSetId">The content id of the rules.</param>
/// <param name="KnownAt">Standings count as they were known at this instant.</param>
public sealed record NoticeBasis(int InventoryVersion, string RuleSetId, Instant KnownAt);
