using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Inventories;

/// <summary>Reads inventories from the store where a version is named, and from files otherwise (按版本读取清单). For one run: the version published last is settled once.</summary>
/// <param name="store">The store; <c>null</c> where none is named.</param>
/// <param name="tables">Turns cells into inventories.</param>
/// <param name="files">Reads files.</param>
public sealed class StoredInventories(IStore? store, IInventoryTables tables, IInventoryReader files)
    : IInventoryReader
{
    private int? _latest;

    /// <inheritdoc/>
    public EmergencyReductionInventory Read(string path, RuleSet rules) =>
        VersionName.TryParse(path, out var number)
            ? Store(path)
                .Read(kept =>
                {
                    var version = Version(kept, number);
                    var name = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{version.Name} #{version.Number}"
                    );
                    return kept.Inventories.ReadChecked(
                        version,
                        cells => tables.Read(cells, name, version.ContentSha256, rules)
                    );
                })
            : files.Read(path, rules);

    /// <inheritdoc/>
    public ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules) =>
        VersionName.TryParse(path, out var number)
            ? Store(path)
                .Read(kept =>
                    tables.ReadOrders(kept.Inventories.Cells(Version(kept, number)).Documents, rules)
                )
            : files.ReadOrders(path, rules);

    private IStore Store(string path) => store ?? throw new FaultException([VersionFaults.NoStoreFor(path)]);

    private InventoryVersion Version(IKept kept, int? number)
    {
        var version = kept.Inventories.Named(number ?? _latest);
        if (number is null)
        {
            _latest = version.Number;
        }

        return version;
    }
}
