using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of texts (文本列): names, line labels, permit numbers.</summary>
/// <remarks>
/// The texts of a packed column are made when they are first asked for, each once; most of a large city's never are, and then no room
/// is taken for them.
/// </remarks>
public sealed class TextColumn : Column
{
    private string?[]? _values;
    private readonly char[] _characters = [];
    private readonly int[] _ends = [];

    /// <summary>Makes a column of texts that are there.</summary>
    /// <param name="values">One text for each row; <c>null</c> is missing.</param>
    public TextColumn(string?[] values) => _values = values;

    /// <summary>Makes a packed column.</summary>
    /// <param name="characters">The characters of all rows, one row after another.</param>
    /// <param name="ends">Where each row ends in them; an empty one is missing.</param>
    internal TextColumn(char[] characters, int[] ends)
    {
        _characters = characters;
        _ends = ends;
    }

    /// <inheritdoc/>
    public override int Count => _values?.Length ?? _ends.Length;

    /// <inheritdoc/>
    public override FactValue this[int row] => FactValue.Of(Text(row));

    /// <summary>The text in a row; empty when missing.</summary>
    public string Text(int row) => _values?[row] ?? (_ends.Length == 0 ? string.Empty : Unpacked(row));

    /// <summary>The characters of the text in a row, without making a text of them; empty when missing.</summary>
    public ReadOnlySpan<char> Characters(int row) =>
        _ends.Length == 0 ? _values![row] : _characters.AsSpan(StartOf(row), _ends[row] - StartOf(row));

    // Two threads may make the same text or the same place for texts; either will do, and writing a reference is one step.
    private string Unpacked(int row) =>
        (_values ??= new string?[_ends.Length])[row] = new string(Characters(row));

    private int StartOf(int row) => row == 0 ? 0 : _ends[row - 1];
}
