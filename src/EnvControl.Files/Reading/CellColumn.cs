using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Takes the cells of one fact, row by row, straight from the file's text into the column (单元格入列).</summary>
/// <remarks>
/// Each kind reads at once what is written in the usual way; whatever it does not recognise goes to <see cref="CellReader"/>, which
/// decides what counts and explains what is wrong. Both give the same values.
/// </remarks>
/// <param name="map">The table's headings.</param>
/// <param name="fact">The fact.</param>
/// <param name="builder">The column.</param>
/// <param name="faults">Takes what is wrong.</param>
internal abstract class CellColumn(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
)
{
    private readonly int _column = map.ColumnOf(fact.Id);

    /// <summary>The fact's id.</summary>
    public string FactId => fact.Id;

    /// <summary>The fact.</summary>
    protected FactDefinition Fact => fact;

    /// <summary>The column.</summary>
    protected ColumnBuilder Builder => builder;

    /// <summary>The reader for a fact of this type.</summary>
    public static CellColumn Of(
        HeadingMap map,
        FactDefinition fact,
        ColumnBuilder builder,
        FaultReport faults
    ) =>
        fact.Type switch
        {
            FactType.Flag => new FlagCells(map, fact, builder, faults),
            FactType.Category => new CategoryCells(map, fact, builder, faults),
            FactType.Number => new NumberCells(map, fact, builder, faults),
            _ => new TextCells(map, fact, builder, faults),
        };

    /// <summary>Takes the cell of the next row.</summary>
    public void Read(RawRow row)
    {
        var text = _column >= 0 && _column < row.Width ? row[_column] : [];
        if (text.IsEmpty ? fact.IsCellMandatory : !TryAppend(text))
        {
            builder.Append(CellReader.Read(map, row, fact, faults));
        }
        else if (text.IsEmpty)
        {
            builder.AppendMissing();
        }
    }

    /// <summary>Takes the cell of the next row, of which another cell says the same; where that cell stands alone, what it says.</summary>
    /// <param name="row">The row.</param>
    /// <param name="flag">What the other cell says.</param>
    /// <param name="word">Its word.</param>
    public void Read(RawRow row, bool flag, string word)
    {
        var value = CellReader.Read(map, row, fact, faults);
        if (value is { IsMissing: false, Flag: var own } && own != flag)
        {
            faults.Add(CellFaults.SaysOtherwise(map.Where(row, fact), word, fact, map.Cell(row, fact.Id)));
        }

        builder.Append(FactValue.Of(flag));
    }

    /// <summary>Appends a cell written in the usual way; otherwise appends nothing.</summary>
    /// <param name="text">The cell, trimmed and not empty.</param>
    protected abstract bool TryAppend(ReadOnlySpan<char> text);
}
