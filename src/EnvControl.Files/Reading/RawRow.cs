namespace EnvControl.Files.Reading;

/// <summary>One row of a table as it stands in the file (原始行). It holds only until the next row is read.</summary>
internal abstract class RawRow
{
    /// <summary>Its number as a spreadsheet shows it; the headings are row 1.</summary>
    public abstract int Number { get; }

    /// <summary>The table it comes from, for messages, where a table is put together of several; else <c>null</c>.</summary>
    public virtual string? Table => null;

    /// <summary>How many cells it has.</summary>
    public abstract int Width { get; }

    /// <summary>A cell, trimmed.</summary>
    /// <param name="column">Its place, below <see cref="Width"/>.</param>
    public abstract ReadOnlySpan<char> this[int column] { get; }

    /// <summary>Whether every cell is empty.</summary>
    public bool IsEmpty
    {
        get
        {
            for (var i = 0; i < Width; i++)
            {
                if (this[i].Length > 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>A cell as a text that may be kept; empty where the row is shorter, or the column is not there (−1).</summary>
    public virtual string Text(int column) =>
        column >= 0 && column < Width ? this[column].ToString() : string.Empty;
}
