using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>Figures as the desk shows them (数字显示): whole kilograms where they are large, percent with one decimal.</summary>
public static class Figures
{
    private const decimal MilligramsInKilogram = 1_000_000m;

    /// <summary>Milligrams a day as kilograms with one decimal, thousands separated.</summary>
    public static string Kilograms(long milligrams) =>
        (milligrams / MilligramsInKilogram).ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>The same with a sign, for differences.</summary>
    public static string Difference(long milligrams) =>
        (milligrams / MilligramsInKilogram).ToString("+#,0.0;−#,0.0;0", CultureInfo.InvariantCulture);

    /// <summary>What is saved of a pollutant: exactly, at most, or a question mark.</summary>
    public static string Saved(Saving saving, Pollutant pollutant) =>
        saving.Exact(pollutant) is { } exact ? Kilograms(exact)
        : saving.IsBaseKnown(pollutant) ? "≤" + Kilograms(saving.Most[pollutant])
        : "？";

    /// <summary>Permille as percent: 20.4%.</summary>
    public static string Percent(long permille) =>
        (permille / 10m).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A count, thousands separated.</summary>
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
