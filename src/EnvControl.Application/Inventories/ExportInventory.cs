using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inventories;

/// <summary>Writes a kept version as a folder that reads back the same (导出清单版本).</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="writer">Writes folders.</param>
public sealed class ExportInventory(IStore store, IInventoryWriter writer)
{
    /// <summary>Writes the version's tables, lists and orders.</summary>
    /// <param name="number">The version; <c>null</c> for the one published last.</param>
    /// <param name="folder">An empty folder, or one that is not there yet.</param>
    /// <returns>The version, and the full paths written.</returns>
    /// <exception cref="FaultException">There is no such version, or the folder cannot be written; nothing is left behind.</exception>
    public (InventoryVersion Version, ImmutableArray<string> Files) Run(int? number, string folder) =>
        store.Read(kept =>
        {
            var version = kept.Inventories.Named(number);
            return (version, writer.Write(kept.Inventories.CheckedCells(version), folder));
        });
}
