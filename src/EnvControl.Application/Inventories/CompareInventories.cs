using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Application.Inventories;

/// <summary>Says how two kept versions differ (清单版本比较).</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="facts">Says which columns hold amounts.</param>
public sealed class CompareInventories(IStore store, FactCatalog facts)
{
    private static readonly string[] Quantities =
    [
        FactIds.CapacityApproved,
        FactIds.CapacityPermitted,
        FactIds.ActualOutput,
    ];

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The older one; <c>null</c> for the one published last.</param>
    /// <param name="after">The newer one; <c>null</c> for the one published last.</param>
    /// <exception cref="Domain.Faults.FaultException">There is no such version.</exception>
    public InventoryDiff Run(int? before, int? after) =>
        store.Read(kept =>
            Of(kept.Inventories, kept.Inventories.Named(before), kept.Inventories.Named(after), facts)
        );

    /// <summary>Compares two versions in one state of the store.</summary>
    internal static InventoryDiff Of(
        IInventoryVersions versions,
        InventoryVersion before,
        InventoryVersion after,
        FactCatalog facts
    )
    {
        var amounts = facts
            .Facts.Where(fact =>
                fact.Column is not null
                && (
                    ColumnBuilder.GramsPerUnit(fact) > 0
                    || Quantities.Contains(fact.Id, StringComparer.Ordinal)
                )
            )
            .Select(fact => fact.Column!)
            .ToHashSet(StringComparer.Ordinal);
        var (old, now) = (versions.Cells(before), versions.Cells(after));
        var parts = new List<PartComparison>();
        foreach (var part in InventoryCells.Parts)
        {
            var comparison = new PartComparison(
                part,
                before.Headings.GetValueOrDefault(part, []),
                after.Headings.GetValueOrDefault(part, []),
                amounts
            );
            foreach (
                var pair in part == InventoryPart.Sources
                    ? Sources(old, now)
                    : versions.Differences(before, after, part)
            )
            {
                comparison.Add(pair);
            }

            parts.Add(comparison);
        }

        return new InventoryDiff(
            before,
            after,
            [.. parts.Select(part => part.Result())],
            parts.Sum(part => part.MoveCount),
            [.. parts.SelectMany(part => part.Moves).Take(InventoryDiff.MostListed)],
            versions.FirmsWithoutTheirLines(before, after),
            Documents(old.Documents, now.Documents)
        );
    }

    /// <summary>Other sources are few, and a group may stand twice in a division: rows of one key are compared in their order.</summary>
    private static IEnumerable<RowPair> Sources(InventoryCells before, InventoryCells after)
    {
        var left = before.RowsOf(InventoryPart.Sources).ToArray();
        var right = after.RowsOf(InventoryPart.Sources).ToArray();
        var was = Keyed(left);
        var has = Keyed(right);
        return has.Select(row => new RowPair(was.TryGetValue(row.Key, out var old) ? old : null, row.Value))
            .Concat(was.Where(row => !has.ContainsKey(row.Key)).Select(row => new RowPair(row.Value, null)));
    }

    private static OrderedDictionary<(string, string, int), CellRow> Keyed(CellRow[] rows)
    {
        var keyed = new OrderedDictionary<(string, string, int), CellRow>();
        foreach (var row in rows)
        {
            var same = 0;
            while (!keyed.TryAdd((row.CreditCode, row.Line, same), row))
            {
                same++;
            }
        }

        return keyed;
    }

    private static ImmutableArray<DocumentDiff> Documents(
        ImmutableArray<InventoryDocument> before,
        ImmutableArray<InventoryDocument> after
    )
    {
        var was = before.ToDictionary(document => document.Path, StringComparer.Ordinal);
        var has = after.ToDictionary(document => document.Path, StringComparer.Ordinal);
        return
        [
            .. was
                .Keys.Union(has.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    (Path: path, Old: was.GetValueOrDefault(path), Now: has.GetValueOrDefault(path))
                )
                .Where(pair =>
                    pair.Old is null || pair.Now is null || !ContentHash.IsSame(pair.Old, pair.Now)
                )
                .Select(pair => new DocumentDiff(pair.Path, pair.Old is null, pair.Now is null)),
        ];
    }
}
