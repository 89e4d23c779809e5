using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Turns exact amounts into figures of files (数值输出): rounded half-even to three decimals, here and nowhere earlier.</summary>
internal static class Figures
{
    /// <summary>Milligrams a day as kg/d.</summary>
    public static decimal Kilograms(long milligrams) =>
        Math.Round(milligrams / 1_000_000m, 3, MidpointRounding.ToEven);

    /// <summary>Milligrams a day as kg/d with three decimals.</summary>
    public static string Text(long milligrams) =>
        Kilograms(milligrams).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The exact saving of a pollutant as kg/d; empty while it is not known.</summary>
    public static string Exact(Saving saving, Pollutant pollutant) =>
        saving.Exact(pollutant) is { } milligrams ? Text(milligrams) : string.Empty;
}
