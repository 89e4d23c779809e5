namespace EnvControl.Files.Reading;

/// <summary>One row of a table as it stands in the file (原始行).</summary>
/// <param name="Number">Its number as a spreadsheet shows it; the headings are row 1.</param>
/// <param name="Cells">Its cells, trimmed; an absent cell is empty.</param>
internal readonly record struct RawRow(int Number, string[] Cells)
{
    /// <summary>Whether every cell is empty.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);
}
