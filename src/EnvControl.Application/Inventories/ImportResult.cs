namespace EnvControl.Application.Inventories;

/// <summary>What came in (入库结果).</summary>
/// <param name="Version">The draft.</param>
/// <param name="Diff">How it differs from the version published last; <c>null</c> while none is.</param>
/// <param name="Contacts">How many firms named somebody for calls. They are no part of the version.</param>
public sealed record ImportResult(InventoryVersion Version, InventoryDiff? Diff, int Contacts);
