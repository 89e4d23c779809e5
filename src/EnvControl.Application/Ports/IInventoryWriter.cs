using System.Collections.Immutable;
using EnvControl.Application.Inventories;

namespace EnvControl.Application.Ports;

/// <summary>Writes an inventory as files that read back the same (清单输出).</summary>
public interface IInventoryWriter
{
    /// <summary>Writes a folder of csv files, lists and orders; all of them appear or none.</summary>
    /// <param name="cells">What the inventory says.</param>
    /// <param name="folder">An empty folder, or one that is not there yet.</param>
    /// <returns>The full paths written.</returns>
    /// <exception cref="Domain.Faults.FaultException">The folder is not empty or cannot be written.</exception>
    ImmutableArray<string> Write(InventoryCells cells, string folder);
}
