namespace EnvControl.Cli.Tests.Settings;

/// <summary>How many columns a text takes on a terminal: Chinese characters and full-width marks take two.</summary>
public static class Columns
{
    /// <summary>The widest that any screen may be.</summary>
    public const int Most = 100;

    /// <summary>The lines that are wider than a terminal.</summary>
    public static string[] TooWide(Reply reply) => [.. reply.Lines.Where(line => Of(line) > Most)];

    /// <summary>The columns of one line.</summary>
    public static int Of(string line) => line.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    private static bool IsWide(int rune) =>
        rune
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x20000 and <= 0x3FFFD);
}
