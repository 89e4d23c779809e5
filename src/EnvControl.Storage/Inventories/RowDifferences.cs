using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using EnvControl.Application.Inventories;

namespace EnvControl.Storage.Inventories;

/// <summary>What differs between the rows of two versions (两版行差异), found in time that grows with the rows.</summary>
/// <remarks>
/// Both are read once and held against each other here: left to the join, SQLite goes through the whole of one version for every row
/// of the other. Of the earlier version only digests are held in memory; rows that differ are read again, many at a time.
/// </remarks>
/// <param name="before">The rows of the earlier version's table.</param>
/// <param name="after">The rows of the later version's.</param>
/// <param name="isAlike">Whether both have the same headings; otherwise every row differs.</param>
internal sealed class RowDifferences(
    IQueryable<InventoryRowRow> before,
    IQueryable<InventoryRowRow> after,
    bool isAlike
)
{
    private const int AtOnce = 500;
    private readonly Dictionary<UInt128, (int Row, UInt128 Cells)> _before = [];

    /// <summary>Rows that are new or changed, in the order of the later version; then those that are gone, in that of the earlier.</summary>
    public IEnumerable<RowPair> Pairs()
    {
        var earlier = before.Select(row => new
        {
            row.Row,
            row.CreditCode,
            row.Line,
            row.Cells,
        });
        foreach (var row in earlier)
        {
            _before.TryAdd(Key(row.CreditCode, row.Line), (row.Row, Digest(row.Cells)));
        }

        var from = 0;
        while (
            after.Where(row => row.Row >= from).OrderBy(row => row.Row).Take(AtOnce).ToArray()
                is { Length: > 0 } rows
        )
        {
            from = rows[^1].Row + 1;
            foreach (var pair in Changed(rows))
            {
                yield return pair;
            }
        }

        foreach (var gone in _before.Values.Select(kept => kept.Row).Order().Chunk(AtOnce))
        {
            var rows = Earlier(gone);
            foreach (var row in gone)
            {
                yield return new RowPair(rows[row], null);
            }
        }
    }

    private IEnumerable<RowPair> Changed(InventoryRowRow[] rows)
    {
        var changed = new List<(InventoryRowRow Now, int? Was)>();
        foreach (var row in rows)
        {
            if (!_before.Remove(Key(row.CreditCode, row.Line), out var kept))
            {
                changed.Add((row, null));
            }
            else if (!isAlike || kept.Cells != Digest(row.Cells))
            {
                changed.Add((row, kept.Row));
            }
        }

        var earlier = Earlier([.. changed.Select(pair => pair.Was).OfType<int>()]);
        return changed.Select(pair => new RowPair(
            pair.Was is { } was ? earlier[was] : null,
            pair.Now.ToCells()
        ));
    }

    private Dictionary<int, CellRow> Earlier(int[] rows) =>
        rows.Length == 0
            ? []
            : before.Where(row => rows.Contains(row.Row)).ToDictionary(row => row.Row, row => row.ToCells());

    private static UInt128 Key(string creditCode, string line) =>
        Digest($"{creditCode}{CellText.Between}{line}");

    private static UInt128 Digest(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
