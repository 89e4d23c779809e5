using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Inventories;

/// <summary>What a partial file says of one table (局部更新的一张表): for each row it names, the cells it fills.</summary>
/// <remarks>
/// An empty cell says nothing. <c>清空</c> or <c>clear</c> makes a value missing. Rows it does not name stay; rows that are not kept yet
/// come behind.
/// </remarks>
internal sealed class PartPatch
{
    private static readonly string[] Clearing = ["清空", "clear"];

    private readonly Dictionary<(string Code, string Line), (int Number, string[] Cells)> _rows = [];
    private readonly string _table;
    private readonly string[] _headings;
    private readonly FactDefinition[] _mandatory;
    private readonly FaultReport _faults;

    private PartPatch(string table, string[] headings, FactDefinition[] mandatory, FaultReport faults) =>
        (_table, _headings, _mandatory, _faults) = (table, headings, mandatory, faults);

    /// <summary>The columns it mentions.</summary>
    public IEnumerable<string> Headings => _headings;

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns it may hold.</param>
    /// <param name="keys">The columns by which rows are found: one or two.</param>
    /// <param name="contacts">Takes whom firms name for calls; may be <c>null</c>.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static PartPatch? Read(
        RawTable table,
        IReadOnlyCollection<FactDefinition> columns,
        ImmutableArray<FactDefinition> keys,
        ContactCells? contacts,
        FaultReport faults
    )
    {
        HeadingMap? map = null;
        PartPatch? patch = null;
        (FactDefinition Fact, int Place)[] places = [];
        foreach (var row in table.Rows.Where(row => !row.IsEmpty))
        {
            if (map is null)
            {
                map = HeadingMap.Of(table.Name, row, columns, keys.Contains, faults);
                places =
                [
                    .. columns.Where(fact => map.Has(fact.Id)).Select(fact => (fact, map.ColumnOf(fact.Id))),
                ];
                patch = new PartPatch(
                    table.Name,
                    [.. places.Select(place => HeadingOf(place.Fact))],
                    [.. columns.Where(fact => fact.IsCellMandatory)],
                    faults
                );
                continue;
            }

            map.CheckWidth(row, faults);
            if (KeyOf(map, row, keys, faults) is { } key)
            {
                patch!.Add(key, map, row, places, keys[0], faults);
                contacts?.Add(map, row, key.Code);
            }
        }

        return patch;
    }

    /// <summary>The name under which a fact's column is kept.</summary>
    public static string HeadingOf(FactDefinition fact) => fact.Column ?? fact.Id;

    /// <summary>The kept rows with what the file says laid over them, then the rows that only the file has.</summary>
    /// <param name="rows">The kept rows.</param>
    /// <param name="kept">Their columns.</param>
    /// <param name="merged">The columns of both, the kept ones first.</param>
    /// <param name="name">What the kept table is called in messages.</param>
    public IEnumerable<RawRow> Over(
        IEnumerable<CellRow> rows,
        ImmutableArray<string> kept,
        ImmutableArray<string> merged,
        string name
    )
    {
        var places = _headings.Select(heading => merged.IndexOf(heading)).ToArray();
        var (grade, industry) = (merged.IndexOf("grade"), merged.IndexOf("industry"));
        var used = new HashSet<(string, string)>();
        var same = new CellsRow(kept.Length);
        var number = 1;
        foreach (var row in rows)
        {
            number++;
            var key = (row.CreditCode, row.Line);
            if (!_rows.TryGetValue(key, out var patch) || !used.Add(key))
            {
                same.MoveTo(number, row.Cells, name);
                yield return same;
                continue;
            }

            var cells = new string[merged.Length];
            Array.Fill(cells, string.Empty);
            CellText.Split(row.Cells).CopyTo(cells, 0);
            var graded = grade >= 0 ? cells[grade] : string.Empty;
            Fill(cells, patch.Cells, places);
            if (grade >= 0 && industry >= 0 && cells[grade].Contains(':', StringComparison.Ordinal))
            {
                cells[grade] = GradeOverlay.Of(graded, cells[grade], cells[industry]);
            }

            yield return new MergedRow(patch.Number, _table, cells);
        }

        foreach (var (key, (position, texts)) in _rows.Where(row => !used.Contains(row.Key)))
        {
            var cells = new string[merged.Length];
            Array.Fill(cells, string.Empty);
            Fill(cells, texts, places);
            FactDefinition[] missing =
            [
                .. _mandatory.Where(fact =>
                    merged.IndexOf(HeadingOf(fact)) is not (>= 0 and var place) || cells[place].Length == 0
                ),
            ];
            if (missing.Length > 0)
            {
                // More often a slip of the pen than a new firm: said once, not as so many empty cells.
                _faults.Add(
                    PartialFaults.NotKept(
                        FormattableString.Invariant($"{_table}:{position}"),
                        string.Join(' ', key.Code, key.Line).TrimEnd(),
                        missing
                    )
                );
                continue;
            }

            yield return new MergedRow(position, _table, cells);
        }
    }

    private static void Fill(string[] cells, string[] texts, int[] places)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0)
            {
                cells[places[i]] = Clearing.Contains(texts[i], StringComparer.OrdinalIgnoreCase)
                    ? string.Empty
                    : texts[i];
            }
        }
    }

    private static (string Code, string Line)? KeyOf(
        HeadingMap map,
        RawRow row,
        ImmutableArray<FactDefinition> keys,
        FaultReport faults
    )
    {
        var texts = new string[2];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = i < keys.Length ? map.Cell(row, keys[i].Id) : string.Empty;
            if (i < keys.Length && texts[i].Length == 0)
            {
                if (map.Has(keys[i].Id))
                {
                    faults.Add(CellFaults.EmptyCell(map.Where(row, keys[i]), keys[i]));
                }

                return null;
            }

            // A division may be written by its name; it is kept by its code.
            if (
                i < keys.Length
                && keys[i].Type == FactType.Category
                && CellReader.CategoryOf(keys[i], texts[i]) is > 0 and var code
            )
            {
                texts[i] = keys[i].Values[code - 1].Id;
            }
        }

        return (texts[0], texts[1]);
    }

    private void Add(
        (string Code, string Line) key,
        HeadingMap map,
        RawRow row,
        (FactDefinition Fact, int Place)[] places,
        FactDefinition first,
        FaultReport faults
    )
    {
        // Kept keys have their special characters marked.
        var marked = (CellText.Join([key.Code]), CellText.Join([key.Line]));
        if (!_rows.TryAdd(marked, (row.Number, [.. places.Select(place => row.Text(place.Place))])))
        {
            faults.Add(
                key.Line.Length == 0
                    ? CellFaults.DoubleFirm(map.Where(row, first), key.Code, _rows[marked].Number)
                    : CellFaults.DoubleLine(map.Where(row, first), key.Line, _rows[marked].Number)
            );
        }
    }
}
