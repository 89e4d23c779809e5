using EnvControl.Domain.Inventory;

namespace EnvControl.Engine.Plans;

/// <summary>How a table tells the processes of its cells apart (工序维), which its rules' measures ask for.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed class ProcessAxis
{
    private readonly int _cells;
    private readonly int _stride;
    private readonly string[] _names;

    /// <summary>Finds the dimension among those of a table.</summary>
    public ProcessAxis(AxisSet axes, Grid grid)
    {
        _cells = grid.Size;
        var place = axes.IndexOf(FactIds.Process);
        if (place < 0)
        {
            (_stride, _names) = (_cells, [string.Empty]);
            return;
        }

        _stride = grid.Strides[place];
        _names = new string[axes.Axes[place].Count];
        Array.Fill(_names, string.Empty);
        foreach (var (text, code) in axes.Axes[place].Texts)
        {
            _names[code] = text;
        }
    }

    /// <summary>The process of a cell, as a small number.</summary>
    public int CodeOf(int cell) => cell / _stride % _names.Length;

    /// <summary>The process of a cell; empty where none is told apart.</summary>
    public string NameOf(int cell) => _names[CodeOf(cell)];

    /// <summary>The number of every cell; shape [cells].</summary>
    public ushort[] ToCells()
    {
        var codes = new ushort[_cells];
        for (var start = 0; start < codes.Length; start += _stride)
        {
            codes.AsSpan(start, _stride).Fill((ushort)CodeOf(start));
        }

        return codes;
    }
}
