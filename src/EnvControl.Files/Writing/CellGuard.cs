namespace EnvControl.Files.Writing;

/// <summary>Keeps a text from being run as a formula by a spreadsheet (公式注入防护).</summary>
/// <remarks>A text that begins with = + - @, their full-width forms, a tab, a carriage return or a NUL gets a leading apostrophe (OWASP ASVS 1.2.10).</remarks>
internal static class CellGuard
{
    private const string Openers = "=+-@\t\r\0＝＋－＠";

    /// <summary>The text, harmless in any spreadsheet.</summary>
    public static string Text(string text) =>
        text.Length > 0 && Openers.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
