using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>A paper of an issued list, ready to print (打印件). Papers are in Chinese: they are what the bureau hands out.</summary>
/// <param name="desk">Reads the list.</param>
public abstract class PaperPage(AlertDesk desk) : IssuedListPage(desk)
{
    /// <summary>The words.</summary>
    public Wording Words { get; } = desk.Rules.Wording(Language.Chinese);

    /// <summary>The words of alerts.</summary>
    public AlertWording AlertWords { get; } = new(Language.Chinese);

    /// <summary>The place whose bureau it is.</summary>
    public string Place =>
        Words.Rules.Place is { } place && Words.Rules.Division.Text == Head.Division
            ? place.Zh
            : Words.Division(Head.Division);

    /// <summary>Where the list is verified.</summary>
    public string Address =>
        EnrolmentAddress.Site(HttpContext) + string.Create(CultureInfo.InvariantCulture, $"/verify/{Number}");

    /// <summary>Whom to call.</summary>
    public string DutyPhone => HttpContext.RequestServices.GetRequiredService<WebSettings>().DutyPhone;

    /// <summary>The number as papers say it.</summary>
    public string Numbered => string.Create(CultureInfo.InvariantCulture, $"第 {Number} 号清单");

    /// <summary>Whether it still counts, in words; empty while it does.</summary>
    public string Standing => Row.Status == ListStatus.Genuine ? string.Empty : AlertWords.Status(Row.Status);

    /// <summary>The firms that the account may see, county by county in the order of GB/T 2260.</summary>
    /// <param name="division">One county; <c>null</c> for all.</param>
    public IEnumerable<IGrouping<string, ListedFirm>> Counties(string? division) =>
        Read
            .List.Body.Firms.Where(firm => HttpContext.Member().Covers(firm.Division))
            .Where(firm => string.IsNullOrEmpty(division) || firm.Division == division)
            .GroupBy(firm => firm.Division, StringComparer.Ordinal)
            .OrderBy(county => county.Key, StringComparer.Ordinal);

    /// <summary>A firm of the list that the account may see; <c>null</c> for none.</summary>
    public ListedFirm? Firm(string code) =>
        Read.List.Body.Firms.FirstOrDefault(firm => firm.CreditCode == code) is { } firm
        && HttpContext.Member().Covers(firm.Division)
            ? firm
            : null;

    /// <summary>A full hour as papers say it: 2020年12月1日20时.</summary>
    public static string Hour(NodaTime.Instant at)
    {
        var local = BureauHour.Of(at);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local.Year}年{local.Month}月{local.Day}日{local.Hour}时"
        );
    }

    /// <summary>What a measure is about: a line by its name, or the whole firm.</summary>
    public string Unit(ListedMeasure measure) =>
        measure.Line.Length > 0 ? Words.Process(measure.Line) : "全厂";

    /// <summary>What a measure asks of its unit in a few words: 限产 8320 t/d, 停产, 每日 0:00–8:00 停.</summary>
    public string Measure(ListedMeasure measure) =>
        AlertWords.Action(measure.Action)
        + (
            measure is { WindowFrom: { } from, WindowTo: { } to }
                ? string.Create(CultureInfo.InvariantCulture, $"，每日 {from:HH:mm}–{to:HH:mm}")
                : string.Empty
        );

    /// <summary>How much a measure comes to; a dash where it has no quantity.</summary>
    public string Quantity(ListedMeasure measure) =>
        measure.Quantity is { } quantity
            ? (measure.IsAtMost ? "不超过 " : string.Empty)
                + Wording.Number(quantity)
                + " "
                + Words.Unit(measure.Unit)
        : measure.LeastPermille is { } permille && permille == measure.MostPermille && permille > 0
            ? $"减 {Figures.Percent(permille)}"
        : "—";

    /// <summary>The level a notice announced.</summary>
    public AlertLevel Level => Head.Level;
}
