namespace EnvControl.Files.Reading;

/// <summary>A row whose cells are texts already (文本行), as workbooks hand them over.</summary>
/// <param name="number">Its number as a spreadsheet shows it.</param>
/// <param name="cells">Its cells, trimmed.</param>
internal sealed class TextRow(int number, string[] cells) : RawRow
{
    /// <inheritdoc/>
    public override int Number => number;

    /// <inheritdoc/>
    public override int Width => cells.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> this[int column] => cells[column];

    /// <inheritdoc/>
    public override string Text(int column) =>
        column >= 0 && column < cells.Length ? cells[column] : string.Empty;
}
