using EnvControl.Application.Inventories;

namespace EnvControl.Storage.Inventories;

/// <summary>A row of a table of an inventory version as it is kept (清单数据行).</summary>
internal sealed class InventoryRowRow
{
    public int Version { get; init; }

    public short Part { get; init; }

    public int Row { get; init; }

    public required string CreditCode { get; init; }

    public required string Line { get; init; }

    public required string Name { get; init; }

    public required string Division { get; init; }

    public required string Cells { get; init; }

    public CellRow ToCells() => new(CreditCode, Line, Name, Division, Cells);
}
