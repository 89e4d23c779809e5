using EnvControl.Application.Inventories;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Inventory;

namespace EnvControl.Web.Reading;

/// <summary>Inventory versions and their differences by what they say, each read once (清单版本书架). Safe to share between threads.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="tables">Turns cells into inventories.</param>
/// <param name="rules">The rules whose facts name the columns.</param>
public sealed class VersionShelf(IStore store, IInventoryTables tables, ActiveRules rules)
{
    private const int MostDifferences = 8;
    private const int MostInventories = 2;

    private readonly Remembered<string, InventoryDiff> _differences = new(MostDifferences);
    private readonly Remembered<string, EmergencyReductionInventory> _inventories = new(MostInventories);

    /// <summary>Keeps a difference that was made while a draft came in.</summary>
    /// <returns>The draft.</returns>
    public InventoryVersion Keep(ImportResult imported)
    {
        if (imported.Diff is { } diff)
        {
            _differences.Put(Key(diff.Before, diff.After), diff);
        }

        return imported.Version;
    }

    /// <summary>How a version differs from another.</summary>
    /// <exception cref="Domain.Faults.FaultException">There is no such other version, or they can't be compared.</exception>
    public InventoryDiff Compare(int before, InventoryVersion after)
    {
        var known = store.Read(kept => kept.Inventories.Named(before));
        var found = _differences.Get(
            Key(known, after),
            _ => new CompareInventories(store, rules.Rules.Facts).Run(before, after.Number)
        );

        // Two versions may say the same; the words are of those asked about.
        return found with
        {
            Before = known,
            After = after,
        };
    }

    /// <summary>What a version says.</summary>
    /// <exception cref="Domain.Faults.FaultException">It is not what was kept, or the rules do not allow it any more.</exception>
    public EmergencyReductionInventory Inventory(InventoryVersion version)
    {
        var active = rules.Rules;
        return _inventories.Get(
            $"{version.ContentSha256} {active.Id}",
            _ =>
                store.Read(kept =>
                    tables.Read(
                        kept.Inventories.CheckedCells(version),
                        version.Name,
                        version.ContentSha256,
                        active
                    )
                )
        );
    }

    private string Key(InventoryVersion before, InventoryVersion after) =>
        $"{before.ContentSha256} {after.ContentSha256} {rules.Rules.Id}";
}
