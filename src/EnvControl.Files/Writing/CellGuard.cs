using System.Globalization;

namespace EnvControl.Files.Writing;

/// <summary>Keeps a text from being run as a formula by a spreadsheet (公式注入防护).</summary>
/// <remarks>A text that begins with = + - @, their full-width forms, a tab, a carriage return or a NUL gets a leading apostrophe (OWASP ASVS 1.2.10).</remarks>
public static class CellGuard
{
    private const char Mark = '\'';
    private const string Openers = "=+-@\t\r\0＝＋－＠";

    /// <summary>The text, harmless in any spreadsheet.</summary>
    public static string Text(string text) => IsOpener(text) ? Mark + text : text;

    /// <summary>A cell of a file that comes in again, harmless in any spreadsheet; a number stays a number.</summary>
    /// <remarks>A text that has such an apostrophe itself gets one more, so that <see cref="Plain"/> gives back what was there.</remarks>
    public static string Kept(string cell) =>
        IsOpener(cell.AsSpan().TrimStart(Mark)) && !IsNumber(cell) ? Mark + cell : cell;

    /// <summary>The cell without the apostrophe that <see cref="Kept"/> set before it.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> cell) =>
        cell.Length > 1 && cell[0] == Mark && IsOpener(cell.TrimStart(Mark)) ? cell[1..] : cell;

    private static bool IsOpener(ReadOnlySpan<char> text) => text.Length > 0 && Openers.Contains(text[0]);

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
