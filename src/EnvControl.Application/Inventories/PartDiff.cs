using System.Collections.Immutable;

namespace EnvControl.Application.Inventories;

/// <summary>How one table differs between two versions (一张表的差异). Counts are whole; rows and cells are listed up to <see cref="InventoryDiff.MostListed"/>.</summary>
/// <param name="Part">The table.</param>
/// <param name="Added">How many rows are new.</param>
/// <param name="Removed">How many rows are gone.</param>
/// <param name="Changed">How many rows say something else.</param>
/// <param name="Columns">What changed by column, the most changed first.</param>
/// <param name="AddedRows">Rows that are new.</param>
/// <param name="RemovedRows">Rows that are gone.</param>
/// <param name="Cells">Cells that changed.</param>
public sealed record PartDiff(
    InventoryPart Part,
    int Added,
    int Removed,
    int Changed,
    ImmutableArray<ColumnDiff> Columns,
    ImmutableArray<CellRow> AddedRows,
    ImmutableArray<CellRow> RemovedRows,
    ImmutableArray<CellChange> Cells
)
{
    /// <summary>Whether the table says the same.</summary>
    public bool IsEmpty => Added + Removed + Changed == 0;
}
