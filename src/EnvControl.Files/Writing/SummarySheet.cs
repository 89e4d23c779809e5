using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Files.Writing;

/// <summary>The first sheet of the workbook (汇总页): what was asked, then each level's firms and kilograms against the target.</summary>
internal static class SummarySheet
{
    /// <summary>The widths of its columns.</summary>
    public static readonly double[] Widths = [24, 18, 18, 18, 18, 18, 12, 12, 10, 12, 40];

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
        if (!inventory.Assumptions.IsEmpty)
        {
            Line(sheet, words.Say("假定取值", "Assumed values"), AssumedText.All(inventory, words.Language));
        }

        Line(sheet, words.Say("规则集校验码", "Rule set hash"), table.RuleSet.Id);
        foreach (var summary in summaries.Reverse())
        {
            Level(sheet, summary, table.SitePlans, words);
        }
    }

    private static void Level(SheetWriter sheet, LevelSummary summary, PlanComparison? plans, Wording words)
    {
        var header = SheetStyles.Header(summary.Level);
        sheet.TextRow(SheetStyle.Plain);
        sheet.TextRow(header, words.Level(summary.Level), words.Say("数量", "Number"));
        foreach (var value in ControlClasses.All.Where(value => summary.Classes[value] > 0))
        {
            Count(sheet, words.Class(value), summary.Classes[value]);
        }

        Count(sheet, words.Say("待定(缺信息)", "Open (facts missing)"), summary.UnknownFirms);
        Count(sheet, words.Say("减排量未定", "Amount open"), summary.UnknownAmountFirms);
        Count(sheet, words.Say("依据假设的生产线", "Lines resting on assumptions"), summary.AssumedLines);
        Count(sheet, words.Say("无规则覆盖的生产线", "Lines no rule covers"), summary.UncoveredLines);
        if (plans?.Counts(summary.Level) is { } counts)
        {
            Plans(sheet, counts, words);
        }

        sheet.TextRow(SheetStyle.Plain);
        var isCity = summary.CityBase is not null;
        sheet.TextRow(
            header,
            words.Say("污染物", "Pollutant"),
            words.Say("企业减排量，至少(千克/日)", "Firms save at least (kg/d)"),
            words.Say("企业减排量，至多(千克/日)", "Firms save at most (kg/d)"),
            words.Say("工业基数(千克/日)", "Industrial base (kg/d)"),
            words.Say("全社会减排量，至少(千克/日)", "City saves at least (kg/d)"),
            words.Say("全社会基数(千克/日)", "City base (kg/d)"),
            isCity
                ? words.Say("占全社会，至少(%)", "Of the city, at least (%)")
                : words.Say("占工业，至少(%)", "Of industry, at least (%)"),
            isCity
                ? words.Say("占全社会，至多(%)", "Of the city, at most (%)")
                : words.Say("占工业，至多(%)", "Of industry, at most (%)"),
            words.Say("目标(%)", "Target (%)"),
            words.Say("结论", "Outcome"),
            words.Say("说明", "Why")
        );
        foreach (var outcome in summary.Outcomes)
        {
            var pollutant = outcome.Pollutant;
            var reason = words.Reason(outcome.Reason);
            sheet.BeginRow("", "", "", "", "", "", "", "", "", "", reason);
            sheet.Text(words.Pollutant(pollutant));
            sheet.Number(Figures.Kilograms(summary.Reduction.Least[pollutant]));
            sheet.Number(Figures.Kilograms(summary.Reduction.Most[pollutant]));
            sheet.Number(summary.IndustrialBase[pollutant] / 1000m);
            sheet.Number(
                isCity ? Figures.Kilograms(summary.Groups.Sum(group => group.Saving.Least[pollutant])) : null
            );
            sheet.Number(summary.CityBase?[pollutant] / 1000m);
            sheet.Number(Percent(outcome.ShareLeast), SheetStyle.Percent);
            sheet.Number(Percent(outcome.ShareMost), SheetStyle.Percent);
            sheet.Number(outcome.TargetPercent, SheetStyle.Percent);
            sheet.Text(words.Outcome(outcome.Outcome));
            sheet.Text(reason, SheetStyle.Wrapped);
            sheet.EndRow();
        }
    }

    private static void Plans(SheetWriter sheet, PlanCounts counts, Wording words)
    {
        Count(sheet, words.Say("有填报措施的企业", "Firms that filed measures"), counts.Filed);
        foreach (var (finding, firms) in counts.Findings.Where(pair => pair.Value > 0))
        {
            Count(
                sheet,
                words.Say($"填报{words.Finding(finding)}", $"Filed: {words.Finding(finding)}"),
                firms
            );
        }

        Count(sheet, words.Say("与多家雷同", "Words shared with others"), counts.Shared);
        Count(sheet, words.Say("按填报执行", "Bound by the filing"), counts.BoundByFiling);
    }

    private static decimal? Percent(decimal? share) =>
        share is { } known ? Math.Round(known, 3, MidpointRounding.ToEven) : null;

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
