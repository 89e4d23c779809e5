using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Inventories;

/// <summary>All that was handed in with an inventory (清单文件): the inventory, its orders, and the documents word for word.</summary>
/// <param name="Inventory">The tables and lists.</param>
/// <param name="Orders">The control orders that lie beside them.</param>
/// <param name="Documents">Lists, orders and indicators as they were written, by path.</param>
/// <param name="Contacts">Whom firms name for calls. They go to the contact book or nowhere.</param>
public sealed record InventoryFile(
    EmergencyReductionInventory Inventory,
    ImmutableArray<ControlOrder> Orders,
    ImmutableArray<InventoryDocument> Documents,
    IReadOnlyList<FiledContact> Contacts
);
