using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Ports;

/// <summary>Turns an inventory into tables of text and back (清单与单元格互转); what comes back has the same columns.</summary>
public interface IInventoryTables
{
    /// <summary>The cells of an inventory; its rows are made while they are asked for.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="documents">Its lists, orders and indicators, word for word.</param>
    InventoryCells Write(EmergencyReductionInventory inventory, ImmutableArray<InventoryDocument> documents);

    /// <summary>The inventory that cells say.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="sha256">The hash it is known by.</param>
    /// <param name="rules">The rule set whose facts name the columns.</param>
    /// <exception cref="Domain.Faults.FaultException">The rules do not allow what the cells say; all faults at once.</exception>
    EmergencyReductionInventory Read(InventoryCells cells, string name, string sha256, RuleSet rules);

    /// <summary>The control orders among the documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="rules">The rule set whose facts, processes and divisions orders name.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with an order; all faults at once.</exception>
    ImmutableArray<ControlOrder> ReadOrders(ImmutableArray<InventoryDocument> documents, RuleSet rules);
}
