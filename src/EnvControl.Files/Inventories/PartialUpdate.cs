using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Inventories;

/// <summary>Lays a file that names some firms or columns only over what is kept (局部更新).</summary>
internal sealed class PartialUpdate
{
    private readonly OpenedTables _opened;
    private readonly ContactCells _contacts = new();
    private readonly Dictionary<InventoryPart, PartPatch> _patches = [];

    /// <summary>Reads what the file says.</summary>
    /// <param name="opened">Its tables.</param>
    /// <param name="facts">Names the columns.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <exception cref="FaultException">It says nothing at all (EC1128).</exception>
    public PartialUpdate(OpenedTables opened, FactCatalog facts, FaultReport faults)
    {
        _opened = opened;
        var code = facts[FactIds.CreditCode];
        Read(
            InventoryPart.Enterprises,
            opened.Enterprises,
            [.. facts.Of(FactTable.Enterprise), .. SitePlanCells.Columns],
            [code],
            faults
        );
        Read(
            InventoryPart.Lines,
            opened.Lines,
            [code, facts[FactIds.Industry], .. facts.Of(FactTable.Line), .. SitePlanCells.Columns],
            [code, facts[FactIds.Line]],
            faults
        );
        var sources = SourceRows.ColumnsOf(facts);
        Read(InventoryPart.Sources, opened.Sources, sources, [sources[0], sources[1]], faults);
        if (_patches.Count == 0 && opened.Files.IsEmpty && !faults.HasFaults)
        {
            throw new FaultException([PartialFaults.SaysNothing()]);
        }
    }

    /// <summary>Whom the firms of the file name for calls.</summary>
    public IReadOnlyList<FiledContact> Contacts => _contacts.Read;

    /// <summary>The tables that result, to be read like those of a whole inventory.</summary>
    public InventoryTables Over(InventoryCells kept) =>
        new(
            Table(kept, InventoryPart.Enterprises)!,
            Table(kept, InventoryPart.Lines),
            Table(kept, InventoryPart.Sources),
            [
                .. kept
                    .Documents.Where(document =>
                        document.IsList && _opened.Lists.All(file => file.Path != document.Path)
                    )
                    .Select(TextSource.Of)
                    .Concat(_opened.Lists)
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ]
        );

    private void Read(
        InventoryPart part,
        RawTable? table,
        IReadOnlyCollection<FactDefinition> columns,
        ImmutableArray<FactDefinition> keys,
        FaultReport faults
    )
    {
        if (
            table is not null
            && PartPatch.Read(
                table,
                columns,
                keys,
                part == InventoryPart.Enterprises ? _contacts : null,
                faults
            )
                is { } patch
        )
        {
            _patches.Add(part, patch);
        }
    }

    private RawTable? Table(InventoryCells kept, InventoryPart part)
    {
        if (!_patches.TryGetValue(part, out var patch))
        {
            return CanonicalTables.Table(kept, part);
        }

        var headings = kept.Headings.GetValueOrDefault(part, []);
        ImmutableArray<string> merged = [.. headings.Union(patch.Headings, StringComparer.Ordinal)];
        return new RawTable(
            part.FileName(),
            patch
                .Over(kept.RowsOf(part), headings, merged, part.FileName())
                .Prepend(new TextRow(1, [.. merged]))
        );
    }
}
