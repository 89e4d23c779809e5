using EnvControl.Files.Writing;
using Sylvan.Data.Csv;

namespace EnvControl.Files.Reading;

/// <summary>The row a csv reader stands on (csv 当前行): its cells are looked at in the reader's buffer and never copied unasked, without the apostrophe that an export sets before what spreadsheets would run.</summary>
/// <param name="csv">The reader.</param>
internal sealed class CsvRow(CsvDataReader csv) : RawRow
{
    private int _number;
    private int _width;

    /// <inheritdoc/>
    public override int Number => _number;

    /// <inheritdoc/>
    public override int Width => _width;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> this[int column] => CellGuard.Plain(csv.GetFieldSpan(column).Trim());

    /// <summary>Goes on to the row the reader stands on now.</summary>
    public void MoveTo(int number)
    {
        _number = number;
        _width = csv.RowFieldCount;
    }
}
