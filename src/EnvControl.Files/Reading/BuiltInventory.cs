using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>An inventory and what was read with it (读成的清单).</summary>
/// <param name="Inventory">The inventory.</param>
/// <param name="Lists">Its lists, word for word.</param>
/// <param name="Contacts">Whom firms name for calls.</param>
internal sealed record BuiltInventory(
    EmergencyReductionInventory Inventory,
    ImmutableArray<InventoryDocument> Lists,
    IReadOnlyList<FiledContact> Contacts
);
