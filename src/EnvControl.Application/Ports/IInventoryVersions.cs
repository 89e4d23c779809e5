using System.Collections.Immutable;
using EnvControl.Application.Inventories;

namespace EnvControl.Application.Ports;

/// <summary>The inventory versions that are kept (已保存的清单版本).</summary>
/// <remarks>One stream of rows at a time: read one to its end, or leave it, before the next is asked for.</remarks>
public interface IInventoryVersions
{
    /// <summary>All versions by number, without their rows.</summary>
    ImmutableArray<InventoryVersion> All();

    /// <summary>A version, or <c>null</c>.</summary>
    InventoryVersion? Find(int number);

    /// <summary>The version published last, or <c>null</c> while none is.</summary>
    InventoryVersion? LastPublished();

    /// <summary>What a version says.</summary>
    InventoryCells Cells(InventoryVersion version);

    /// <summary>The rows of a table that one of two versions has and the other has not, or has otherwise; in order, those that are gone last.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <param name="part">Firms or lines.</param>
    /// <remarks>Where the tables have other headings, rows that say the same may be among them.</remarks>
    IEnumerable<RowPair> Differences(InventoryVersion before, InventoryVersion after, InventoryPart part);

    /// <summary>The firms of both versions that had lines and have none now, in the order of the newer.</summary>
    ImmutableArray<CellRow> FirmsWithoutTheirLines(InventoryVersion before, InventoryVersion after);
}
