using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>The cells of a table of lines (生产线单元格): looked at in place, and taken into columns.</summary>
/// <param name="map">The table's headings.</param>
/// <param name="facts">The facts.</param>
/// <param name="builder">The columns of lines whose firm is known.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class LineCells(
    HeadingMap map,
    FactCatalog facts,
    LineTableBuilder builder,
    FaultReport faults
)
{
    private readonly CellColumn[] _kept =
    [
        .. facts
            .Of(FactTable.Line)
            .Select(fact => CellColumn.Of(map, fact, builder.ColumnOf(fact.Id), faults)),
    ];

    // Lines of firms that are not there: only what is wrong with them counts.
    private readonly CellColumn[] _dropped =
    [
        .. facts.Of(FactTable.Line).Select(fact => CellColumn.Of(map, fact, new ColumnBuilder(fact), faults)),
    ];

    private readonly int _code = map.ColumnOf(FactIds.CreditCode);
    private readonly int _line = map.ColumnOf(FactIds.Line);
    private readonly int _process = map.ColumnOf(FactIds.Process);
    private readonly int _unit = map.ColumnOf(FactIds.CapacityUnit);
    private readonly int[] _quantities =
    [
        map.ColumnOf(FactIds.CapacityApproved),
        map.ColumnOf(FactIds.CapacityPermitted),
        map.ColumnOf(FactIds.ActualOutput),
    ];

    /// <summary>The table's headings.</summary>
    public HeadingMap Map => map;

    /// <summary>The firm.</summary>
    public ReadOnlySpan<char> CreditCode(RawRow row) => At(row, _code);

    /// <summary>The line's name.</summary>
    public ReadOnlySpan<char> Line(RawRow row) => At(row, _line);

    /// <summary>Its process, as spelt.</summary>
    public ReadOnlySpan<char> Process(RawRow row) => At(row, _process);

    /// <summary>The unit of its capacities.</summary>
    public ReadOnlySpan<char> Unit(RawRow row) => At(row, _unit);

    /// <summary>Whether a capacity or the output is filled in.</summary>
    public bool HasQuantity(RawRow row)
    {
        foreach (var column in _quantities)
        {
            if (!At(row, column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the cells of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isKept">Whether the line goes into the table; otherwise only its faults are told.</param>
    public void Read(RawRow row, bool isKept)
    {
        foreach (var column in isKept ? _kept : _dropped)
        {
            column.Read(row);
        }
    }

    private static ReadOnlySpan<char> At(RawRow row, int column) =>
        column >= 0 && column < row.Width ? row[column] : [];
}
