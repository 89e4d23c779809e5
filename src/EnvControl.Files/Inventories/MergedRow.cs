using EnvControl.Files.Reading;

namespace EnvControl.Files.Inventories;

/// <summary>A kept row over which a partial file was laid, or one that only the file has (合并行).</summary>
/// <param name="number">Its number in the file.</param>
/// <param name="table">The file's table.</param>
/// <param name="cells">Its cells under the merged headings.</param>
internal sealed class MergedRow(int number, string table, string[] cells) : RawRow
{
    /// <inheritdoc/>
    public override int Number => number;

    /// <inheritdoc/>
    public override string? Table => table;

    /// <inheritdoc/>
    public override int Width => cells.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> this[int column] => cells[column];

    /// <inheritdoc/>
    public override string Text(int column) =>
        column >= 0 && column < cells.Length ? cells[column] : string.Empty;
}
