using System.Collections.Immutable;

namespace EnvControl.Application.Inventories;

/// <summary>How two versions of the inventory differ (清单版本差异), and what an official looks at before publishing.</summary>
/// <param name="Before">The older version.</param>
/// <param name="After">The newer version.</param>
/// <param name="Parts">Table by table.</param>
/// <param name="MoveCount">How many amounts moved tenfold.</param>
/// <param name="Moves">Emissions, capacities and outputs that are ten times what they were or a tenth of it, or fell to nothing: units are easily mistaken.</param>
/// <param name="WithoutLines">Firms that had lines and have none now: they would be decided as whole plants.</param>
/// <param name="Documents">Lists and orders that differ.</param>
public sealed record InventoryDiff(
    InventoryVersion Before,
    InventoryVersion After,
    ImmutableArray<PartDiff> Parts,
    int MoveCount,
    ImmutableArray<CellChange> Moves,
    ImmutableArray<CellRow> WithoutLines,
    ImmutableArray<DocumentDiff> Documents
)
{
    /// <summary>How many of a kind are listed one by one.</summary>
    public const int MostListed = 1_000;

    /// <summary>Whether both say the same.</summary>
    public bool IsEmpty => Documents.IsEmpty && Parts.All(part => part.IsEmpty);
}
