using EnvControl.Application.Ports;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Cli;

/// <summary>To be replaced.</summary>
internal sealed class InventoryReader : IInventoryReader
{
    /// <inheritdoc/>
    public EmergencyReductionInventory Read(string path, RuleSet rules) => throw new IOException(path);
}
