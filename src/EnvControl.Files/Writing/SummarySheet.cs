using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>The first sheet of the workbook (汇总页): what was asked, then each level's firms and kilograms against the target.</summary>
internal static class SummarySheet
{
    /// <summary>The widths of its columns.</summary>
    public static readonly double[] Widths = [24, 20, 20, 16, 16, 16, 60];

    /// <summary>Writes the sheet.</summary>
    public static void Write(
        SheetWriter sheet,
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries,
        Wording words
    )
    {
        var inventory = table.Inventory;
        sheet.TextRow(SheetStyle.Title, words.Say("重污染天气应急减排汇总", "Emergency reduction summary"));
        Line(
            sheet,
            words.Say("适用日期", "Day"),
            table.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
        );
        Line(
            sheet,
            words.Say("清单", "Inventory"),
            inventory.IsSample ? words.Say("样本城市(虚构)", "sample city (made up)") : inventory.Name
        );
        Line(
            sheet,
            words.Say("企业 / 生产线", "Firms / lines"),
            $"{inventory.Enterprises.Count} / {inventory.Lines.Count}"
        );
        Line(sheet, words.Say("清单校验码", "Inventory hash"), inventory.Sha256);
        Line(sheet, words.Say("规则集校验码", "Rule set hash"), table.RuleSet.Id);
        foreach (var summary in summaries.Reverse())
        {
            Level(sheet, summary, words);
        }
    }

    private static void Level(SheetWriter sheet, LevelSummary summary, Wording words)
    {
        var header = SheetStyles.Header(summary.Level);
        sheet.TextRow(SheetStyle.Plain);
        sheet.TextRow(header, words.Level(summary.Level), words.Say("企业数", "Firms"));
        foreach (var value in ControlClasses.All.Where(value => summary.Classes[value] > 0))
        {
            Count(sheet, words.Class(value), summary.Classes[value]);
        }

        Count(sheet, words.Say("待定(缺信息)", "Open (facts missing)"), summary.UnknownFirms);
        Count(sheet, words.Say("减排量未定", "Amount open"), summary.UnknownAmountFirms);
        Count(sheet, words.Say("依据假设的生产线", "Lines resting on assumptions"), summary.AssumedLines);
        Count(sheet, words.Say("无规则覆盖的生产线", "Lines no rule covers"), summary.UncoveredLines);
        sheet.TextRow(
            header,
            words.Say("污染物", "Pollutant"),
            words.Say("企业减排量(千克/日)", "Firms save (kg/d)"),
            words.Say("工业基数(千克/日)", "Industrial base (kg/d)"),
            summary.CityBase is null
                ? words.Say("占工业基数(%)", "Of industrial base (%)")
                : words.Say("占全社会(%)", "Of whole society (%)"),
            words.Say("目标(%)", "Target (%)"),
            words.Say("结论", "Outcome"),
            words.Say("说明", "Why")
        );
        foreach (var outcome in summary.Outcomes)
        {
            sheet.BeginRow();
            sheet.Text(words.Pollutant(outcome.Pollutant));
            sheet.Number(Figures.Kilograms(summary.Reduction.Least[outcome.Pollutant]));
            sheet.Number(summary.IndustrialBase[outcome.Pollutant] / 1000m);
            sheet.Number(
                outcome.ShareLeast is { } share ? Math.Round(share, 3, MidpointRounding.ToEven) : null
            );
            sheet.Number(outcome.TargetPercent);
            sheet.Text(words.Outcome(outcome.Outcome));
            sheet.Text(words.Reason(outcome.Reason), SheetStyle.Wrapped);
            sheet.EndRow();
        }
    }

    private static void Line(SheetWriter sheet, string name, string value)
    {
        sheet.BeginRow();
        sheet.Text(name, SheetStyle.Header);
        sheet.Text(value, SheetStyle.Plain);
        sheet.EndRow();
    }

    private static void Count(SheetWriter sheet, string name, int count)
    {
        sheet.BeginRow();
        sheet.Text(name);
        sheet.Number(count, SheetStyle.Count);
        sheet.EndRow();
    }
}
