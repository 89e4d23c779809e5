using EnvControl.Application.Inventories;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Inventories;

/// <summary>A row of kept cells (存储行): looked at in the joined text, and copied only where a cell holds marked characters.</summary>
/// <param name="width">How many headings the table has.</param>
internal sealed class CellsRow(int width) : RawRow
{
    private readonly int[] _ends = new int[width + 1];
    private string _cells = string.Empty;
    private string? _table;
    private int _number;
    private int _width;
    private bool _isMarked;

    /// <inheritdoc/>
    public override int Number => _number;

    /// <inheritdoc/>
    public override string? Table => _table;

    /// <inheritdoc/>
    public override int Width => _width;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> this[int column]
    {
        get
        {
            var cell = _cells.AsSpan(_ends[column], _ends[column + 1] - _ends[column] - 1);
            return _isMarked && cell.Contains(CellText.Mark) ? CellText.Plain(cell) : cell;
        }
    }

    /// <summary>Goes on to another row.</summary>
    /// <param name="number">Its number as the table's csv would show it.</param>
    /// <param name="cells">Its cells, joined.</param>
    /// <param name="table">The table it comes from, where that is another than its own.</param>
    public void MoveTo(int number, string cells, string? table = null)
    {
        (_number, _cells, _table, _width) = (number, cells, table, 0);
        _isMarked = cells.Contains(CellText.Mark, StringComparison.Ordinal);
        for (var at = 0; _width < width; at = _ends[_width])
        {
            var length = cells.AsSpan(at).IndexOf(CellText.Between);
            _ends[++_width] = length < 0 ? cells.Length + 1 : at + length + 1;
            if (length < 0)
            {
                break;
            }
        }
    }
}
