using System.Collections.Immutable;
using System.Globalization;

namespace EnvControl.Application.Inventories;

/// <summary>Counts and lists what is otherwise in one table (一张表的比较), row by row.</summary>
/// <param name="part">The table.</param>
/// <param name="before">The columns it had.</param>
/// <param name="after">The columns it has.</param>
/// <param name="amounts">The columns of amounts, whose moves by ten are watched.</param>
internal sealed class PartComparison(
    InventoryPart part,
    ImmutableArray<string> before,
    ImmutableArray<string> after,
    IReadOnlySet<string> amounts
)
{
    private const decimal Tenfold = 10;

    private readonly (string Heading, int Before, int After)[] _columns =
    [
        .. after
            .Union(before, StringComparer.Ordinal)
            .Select(heading => (heading, before.IndexOf(heading), after.IndexOf(heading))),
    ];

    private readonly Dictionary<string, (int Changed, int Filled, int Emptied)> _counts = new(
        StringComparer.Ordinal
    );
    private readonly List<CellRow> _added = [];
    private readonly List<CellRow> _removed = [];
    private readonly List<CellChange> _cells = [];
    private int _addedCount;
    private int _removedCount;
    private int _changedCount;

    /// <summary>Amounts that moved tenfold, as many as are listed.</summary>
    public List<CellChange> Moves { get; } = [];

    /// <summary>How many amounts moved tenfold.</summary>
    public int MoveCount { get; private set; }

    /// <summary>Takes a row that both or one of the versions have.</summary>
    public void Add(RowPair pair)
    {
        switch (pair)
        {
            case { Before: null, After: { } row }:
                _addedCount++;
                List(_added, row);
                break;
            case { Before: { } row, After: null }:
                _removedCount++;
                List(_removed, row);
                break;
            case { Before: { } old, After: { } now }:
                Compare(old, now);
                break;
        }
    }

    /// <summary>What was found.</summary>
    public PartDiff Result() =>
        new(
            part,
            _addedCount,
            _removedCount,
            _changedCount,
            [
                .. _counts
                    .Select(count => new ColumnDiff(
                        count.Key,
                        count.Value.Changed,
                        count.Value.Filled,
                        count.Value.Emptied
                    ))
                    .OrderByDescending(column => column.Count)
                    .ThenBy(column => Array.FindIndex(_columns, own => own.Heading == column.Heading)),
            ],
            [.. _added],
            [.. _removed],
            [.. _cells]
        );

    private void Compare(CellRow old, CellRow now)
    {
        var (left, right) = (CellText.Split(old.Cells), CellText.Split(now.Cells));
        var isChanged = false;
        foreach (var (heading, from, to) in _columns)
        {
            var (was, becomes) = (Cell(left, from), Cell(right, to));
            if (was == becomes)
            {
                continue;
            }

            isChanged = true;
            var (changed, filled, emptied) = _counts.GetValueOrDefault(heading);
            _counts[heading] =
                was.Length == 0 ? (changed, filled + 1, emptied)
                : becomes.Length == 0 ? (changed, filled, emptied + 1)
                : (changed + 1, filled, emptied);
            var change = new CellChange(now.CreditCode, now.Line, now.Name, heading, was, becomes);
            List(_cells, change);
            if (amounts.Contains(heading) && IsTenfold(was, becomes))
            {
                MoveCount++;
                List(Moves, change);
            }
        }

        _changedCount += isChanged ? 1 : 0;
    }

    private static string Cell(string[] cells, int column) =>
        column >= 0 && column < cells.Length ? cells[column] : string.Empty;

    private static bool IsTenfold(string was, string becomes) =>
        decimal.TryParse(was, NumberStyles.Number, CultureInfo.InvariantCulture, out var old)
        && decimal.TryParse(becomes, NumberStyles.Number, CultureInfo.InvariantCulture, out var now)
        && old > 0
        && (now == 0 || now / old >= Tenfold || old / now >= Tenfold);

    private static void List<T>(List<T> list, T item)
    {
        if (list.Count < InventoryDiff.MostListed)
        {
            list.Add(item);
        }
    }
}
