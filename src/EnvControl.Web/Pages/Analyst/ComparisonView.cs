using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;

namespace EnvControl.Web.Pages.Analyst;

/// <summary>What of a comparison is looked at (对比显示选择): side, level, pollutant, page. It travels in the form.</summary>
/// <param name="Level">The level.</param>
/// <param name="Pollutant">The pollutant of the tables by industry and county.</param>
/// <param name="Page">The page of firms, from 1.</param>
/// <param name="IsSwapped">Whether the scenario is side A.</param>
public sealed record ComparisonView(AlertLevel Level, Pollutant Pollutant, int Page, bool IsSwapped)
{
    /// <summary>How many firms a page has.</summary>
    public const int Rows = 50;

    /// <summary>What is looked at first.</summary>
    public static ComparisonView Usual { get; } = new(AlertLevel.Orange, Pollutant.Pm, 1, false);

    /// <summary>Reads what was sent; of several values the button's, which comes last.</summary>
    public static ComparisonView Read(IFormCollection sent)
    {
        var level = AlertLevels.TryParse(sent["level"].LastOrDefault(), out var typed) ? typed : Usual.Level;
        var pollutant = Pollutants.All.FirstOrDefault(
            one => one.Spell() == sent["pollutant"].LastOrDefault(),
            Usual.Pollutant
        );
        var page = int.TryParse(
            sent["page"].LastOrDefault(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? Math.Max(1, number)
            : 1;
        return new ComparisonView(level, pollutant, page, sent["swapped"].LastOrDefault() == "yes");
    }
}
