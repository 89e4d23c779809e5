using System.Globalization;

namespace EnvControl.Cli.Screens;

/// <summary>Counts as people read them (数目文字), such as 1,234.</summary>
internal static class Counts
{
    /// <summary>Whole, with commas between thousands.</summary>
    public static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
