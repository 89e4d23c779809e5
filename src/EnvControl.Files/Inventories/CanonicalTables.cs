using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Inventories;

/// <summary>Turns inventories into tables of text and back (清单与单元格互转), by the same reader that reads files.</summary>
public sealed class CanonicalTables : IInventoryTables
{
    /// <inheritdoc/>
    public InventoryCells Write(
        EmergencyReductionInventory inventory,
        ImmutableArray<InventoryDocument> documents
    ) => CanonicalCells.Of(inventory, documents);

    /// <inheritdoc/>
    public EmergencyReductionInventory Read(
        InventoryCells cells,
        string name,
        string sha256,
        RuleSet rules
    ) => Build(cells, name, sha256, rules).Inventory;

    /// <inheritdoc/>
    public ImmutableArray<ControlOrder> ReadOrders(
        ImmutableArray<InventoryDocument> documents,
        RuleSet rules
    ) => OrderTexts.Read(documents.Where(document => document.IsOrder).Select(TextSource.Of), rules, out _);

    private static BuiltInventory Build(InventoryCells cells, string name, string sha256, RuleSet rules) =>
        InventoryBuilder.Build(
            name,
            () => sha256,
            new InventoryTables(
                Table(cells, InventoryPart.Enterprises)!,
                Table(cells, InventoryPart.Lines),
                Table(cells, InventoryPart.Sources),
                [.. cells.Documents.Where(document => document.IsList).Select(TextSource.Of)]
            ),
            rules,
            new FaultReport()
        );

    /// <summary>A table as the reader takes it; <c>null</c> where it is not there.</summary>
    internal static RawTable? Table(InventoryCells cells, InventoryPart part) =>
        cells.Headings.TryGetValue(part, out var headings)
            ? new RawTable(part.FileName(), Rows(headings, cells.TextsOf(part)))
            : null;

    private static IEnumerable<RawRow> Rows(ImmutableArray<string> headings, IEnumerable<string> rows)
    {
        yield return new TextRow(1, [.. headings]);
        var row = new CellsRow(headings.Length);
        var number = 1;
        foreach (var cells in rows)
        {
            row.MoveTo(++number, cells);
            yield return row;
        }
    }
}
