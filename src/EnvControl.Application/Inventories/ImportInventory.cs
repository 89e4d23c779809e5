using System.Globalization;
using EnvControl.Application.Auditing;
using EnvControl.Application.Measures;
using EnvControl.Application.Orders;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Inventories;

/// <summary>Brings an inventory into the store as a draft (清单入库): all of it or nothing, and says what changed.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="reader">Reads files.</param>
/// <param name="tables">Turns inventories into cells.</param>
/// <param name="rules">The rules whose facts name the columns.</param>
public sealed class ImportInventory(
    IStore store,
    IInventoryFileReader reader,
    IInventoryTables tables,
    RuleSet rules
)
{
    /// <summary>What the audit trail calls it.</summary>
    public const string Action = "inventory.import";

    /// <summary>Reads, checks, keeps and compares.</summary>
    /// <param name="order">What is wanted.</param>
    /// <param name="progress">Told how far it has come; may be <c>null</c>.</param>
    /// <exception cref="FaultException">Anything is wrong with it, all faults at once, and nothing was kept.</exception>
    /// <exception cref="UnsettledException">It was kept and cannot be compared (EC4241), or nobody knows whether it was kept (EC4240).</exception>
    /// <exception cref="RefusedException">The draft named is published by now.</exception>
    public ImportResult Run(ImportOrder order, IProgress<StageProgress>? progress = null)
    {
        progress?.Report(new StageProgress(Stage.Reading));
        var (file, over) = order.IsPartial
            ? store.Read(kept => ReadOver(order, kept.Inventories))
            : (reader.ReadFile(order.Path, rules), null);
        var cells = tables.Write(file.Inventory, file.Documents);
        var draft = Draft(file, cells, order.IsPartial);
        var version = store.Write(
            new Deed(order.By, Action),
            kept => Keep(draft, cells, order, over, kept, progress)
        );
        progress?.Report(new StageProgress(Stage.Comparing));
        return new ImportResult(version, Compare(version), file.Contacts.Count);
    }

    /// <summary>What changed; the draft is kept by now and stays so.</summary>
    private InventoryDiff? Compare(InventoryVersion version)
    {
        if (version.Base is not { } number)
        {
            return null;
        }

        try
        {
            return store.Read(kept =>
                CompareInventories.Of(kept.Inventories, kept.Inventories.Find(number)!, version, rules.Facts)
            );
        }
        catch (FaultException wrong)
        {
            throw new UnsettledException([
                VersionFaults.NotCompared(number, version.Number, wrong.Faults[0]),
            ]);
        }
    }

    /// <summary>A partial file, laid over the draft named or else the version published last.</summary>
    private (InventoryFile File, InventoryVersion? Over) ReadOver(ImportOrder order, IInventoryVersions kept)
    {
        var over = order.IntoDraft is { } number
            ? kept.Find(number) ?? throw Unknown(number, kept)
            : kept.LastPublished() ?? throw new FaultException([VersionFaults.NothingToUpdate()]);
        return (reader.ReadPartial(order.Path, kept.Cells(over), rules), over);
    }

    private InventoryVersion Draft(InventoryFile file, InventoryCells cells, bool isPartial)
    {
        var (inventory, all) = (file.Inventory, rules.WithOrders(file.Orders));
        var own = file.Orders.Select(order => order.Id).ToHashSet(StringComparer.Ordinal);
        Fault[] warnings =
        [
            .. new OrderCheck(inventory, all).Of(all.Orders.Where(order => own.Contains(order.Id))),
            .. inventory.Warnings,
        ];
        var plants = Enumerable.Range(0, inventory.Enterprises.Count).Count(inventory.Lines.IsWholePlant);
        return new InventoryVersion(
            0,
            VersionState.Draft,
            null,
            inventory.Name,
            inventory.Sha256,
            ContentHash.Of(cells),
            new InventoryCounts(
                inventory.Enterprises.Count,
                inventory.Lines.Count - plants,
                inventory.Sources?.Rows.Length,
                file.Documents.Length
            ),
            rules.Id,
            isPartial,
            [.. warnings.Take(InventoryVersion.MostWarnings)],
            warnings.Length,
            cells.Headings,
            string.Empty,
            default
        );
    }

    private static InventoryVersion Keep(
        InventoryVersion draft,
        InventoryCells cells,
        ImportOrder order,
        InventoryVersion? over,
        IKeptForWriting kept,
        IProgress<StageProgress>? progress
    )
    {
        var versions = kept.Inventories;
        var replaced = order.IntoDraft is { } number
            ? versions.Find(number) ?? throw Unknown(number, versions)
            : null;
        if (replaced is { IsPublished: true })
        {
            throw new RefusedException([VersionFaults.AlreadyPublished(replaced)]);
        }

        if (replaced is not null && over is not null && replaced.ContentSha256 != over.ContentSha256)
        {
            throw new RefusedException([VersionFaults.DraftMoved(replaced)]);
        }

        var version = draft with
        {
            Number = replaced?.Number ?? versions.NextNumber(),
            // A partial file says nothing of what others have changed since: its base is that of what it was laid over.
            Base =
                over is { IsPublished: true } ? over.Number
                : over is not null ? over.Base
                : versions.LastPublished()?.Number,
            ImportedBy = kept.Deed.By.Name,
            ImportedAt = kept.Now,
        };
        var counts = version.Counts;
        var counter = new FirmCounter(
            Stage.Keeping,
            counts.Firms + counts.Lines + (counts.Sources ?? 0),
            progress
        );
        if (replaced is null)
        {
            versions.Add(version, cells, counter);
        }
        else
        {
            versions.Replace(version, cells, counter);
        }

        kept.Record(
            new AuditSubject(
                version.Subject,
                replaced?.ContentSha256,
                version.ContentSha256,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{version.Name}; file {version.FileSha256}; {counts.Firms} firms, {counts.Lines} lines{(order.IsPartial ? "; partial" : string.Empty)}"
                )
            )
        );
        return version;
    }

    private static FaultException Unknown(int number, IInventoryVersions kept) =>
        new([VersionFaults.NoVersion(number, kept.All().LastOrDefault()?.Number ?? 0)]);
}
