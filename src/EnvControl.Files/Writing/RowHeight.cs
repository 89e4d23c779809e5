namespace EnvControl.Files.Writing;

/// <summary>How high a row must be for its longest text to be read (行高): spreadsheet programs do not measure wrapped cells when they open a file.</summary>
internal static class RowHeight
{
    /// <summary>The height of one line of text, points.</summary>
    public const double Line = 15;

    /// <summary>No row is higher in any spreadsheet program, points.</summary>
    private const double Highest = 409;

    /// <summary>Of a row of wrapped texts.</summary>
    /// <param name="texts">The texts, column by column.</param>
    /// <param name="widths">The width of each column, in narrow characters.</param>
    public static double Of(ReadOnlySpan<string> texts, ReadOnlySpan<double> widths)
    {
        var lines = 1;
        for (var i = 0; i < texts.Length && i < widths.Length; i++)
        {
            lines = Math.Max(lines, Lines(texts[i], widths[i]));
        }

        return Math.Min(lines * Line, Highest);
    }

    private static int Lines(string text, double width)
    {
        // A Chinese character is two narrow ones wide; the cell keeps a margin of about two.
        var columns = 0;
        foreach (var character in text)
        {
            columns += character < 0x2E80 ? 1 : 2;
        }

        return Math.Max(1, (int)Math.Ceiling(columns / Math.Max(1, width - 2)));
    }
}
