using System.Collections.Immutable;

namespace EnvControl.Application.Inventories;

/// <summary>An inventory as tables of text (清单单元格): the same whatever file it came from, ready to be kept, compared and read again.</summary>
/// <param name="Headings">The columns of each table that is there, by the names that <c>facts.json</c> gives them.</param>
/// <param name="Rows">The rows of a table, in order, as a stream; asked anew each time.</param>
/// <param name="Documents">Lists, orders and indicators.</param>
public sealed record InventoryCells(
    ImmutableSortedDictionary<InventoryPart, ImmutableArray<string>> Headings,
    Func<InventoryPart, IEnumerable<CellRow>> Rows,
    ImmutableArray<InventoryDocument> Documents
)
{
    /// <summary>The tables, firms first.</summary>
    public static ImmutableArray<InventoryPart> Parts { get; } =
    [InventoryPart.Enterprises, InventoryPart.Lines, InventoryPart.Sources];

    /// <summary>The cells alone of the rows of a table, where they can be had without what finds a row: reading and hashing take no more.</summary>
    public Func<InventoryPart, IEnumerable<string>>? Texts { get; init; }

    /// <summary>The rows of a table; none where it is not there.</summary>
    public IEnumerable<CellRow> RowsOf(InventoryPart part) => Headings.ContainsKey(part) ? Rows(part) : [];

    /// <summary>The cells of the rows of a table, in order; none where it is not there.</summary>
    public IEnumerable<string> TextsOf(InventoryPart part) =>
        !Headings.ContainsKey(part) ? []
        : Texts is { } texts ? texts(part)
        : Rows(part).Select(row => row.Cells);
}
