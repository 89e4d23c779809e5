using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Files.Writing;

/// <summary>The sheet of what firms filed (填报对比页): one row for each firm and level that filed anything, red first, softer ones on top.</summary>
internal static class CompareSheet
{
    /// <summary>The widths of its columns.</summary>
    public static readonly double[] Widths =
    [
        7,
        23,
        30,
        13,
        16,
        16,
        12,
        50,
        36,
        36,
        15,
        15,
        15,
        15,
        15,
        15,
        15,
        15,
    ];

    /// <summary>Writes the sheet.</summary>
    public static void Write(SheetWriter sheet, DecisionTable table, PlanComparison plans, Wording words)
    {
        sheet.TextRow(
            SheetStyle.Title,
            words.Say(
                $"企业填报措施(一厂一策)与规则对比，取用方式：{words.Mode(plans.Mode)}；未填报的企业见 {CompareCsv.File}",
                $"Measures filed by firms, compared with the rules; taken: {words.Mode(plans.Mode)}; firms that filed nothing are in {CompareCsv.File}"
            )
        );
        sheet.TextRow(SheetStyle.Header, Headings(words));
        foreach (var level in table.Request.Levels.Reverse())
        {
            var firms = Enumerable
                .Range(0, table.Inventory.Enterprises.Count)
                .Select(firm => plans.Firm(firm, level))
                .Where(firm => firm.HasFiled)
                .OrderBy(firm => firm.Finding == PlanFinding.Softer ? 0 : 1);
            foreach (var firm in firms)
            {
                Row(sheet, table, firm, words);
            }
        }
    }

    private static string[] Headings(Wording words) =>
        [
            words.Say("序号", "No."),
            words.Say("统一社会信用代码", "Credit code"),
            words.Say("企业名称", "Enterprise"),
            words.Say("预警级别", "Level"),
            words.Say("对比结论", "Finding"),
            words.Say("实际约束", "Bound"),
            words.Say("雷同家数", "Shared with"),
            words.Say("填报原文", "Filed text"),
            words.Say("识别为", "Read as"),
            words.Say("未识别(原文)", "Not read (as filed)"),
            .. Pollutants.All.Select(p =>
                words.Say($"填报{words.Pollutant(p)}(千克/日)", $"{words.Pollutant(p)} as filed (kg/d)")
            ),
            .. Pollutants.All.Select(p =>
                words.Say($"规则{words.Pollutant(p)}(千克/日)", $"{words.Pollutant(p)} by the rules (kg/d)")
            ),
        ];

    private static void Row(SheetWriter sheet, DecisionTable table, FirmPlan firm, Wording words)
    {
        var firms = table.Inventory.Enterprises;
        var text = PlanText.Filed(firm);
        var (read, unread) = (
            PlanText.ReadAs(firm.Lines, words),
            PlanText.NotRead(firm.Lines, firm.Filing.NotApplied)
        );
        var name = firms.Names.Text(firm.Firm);
        sheet.BeginRow("", "", name, "", "", "", "", text, read, unread);
        sheet.Number(firm.Firm + 1, SheetStyle.Count);
        sheet.Text(firms.CreditCodes.Text(firm.Firm));
        sheet.Text(name, SheetStyle.Wrapped);
        sheet.Text(words.Level(firm.Level));
        sheet.Text(words.Finding(firm.Finding));
        sheet.Text(words.Bound(firm.Bound));
        sheet.Number(firm.Filing.SharedWith, SheetStyle.Count);
        sheet.Text(text, SheetStyle.Wrapped);
        sheet.Text(read, SheetStyle.Wrapped);
        sheet.Text(unread, SheetStyle.Wrapped);
        foreach (var saving in (Saving?[])[firm.FiledSaving, firm.DerivedSaving])
        {
            foreach (var pollutant in Pollutants.All)
            {
                sheet.Number(
                    saving?.Exact(pollutant) is { } milligrams ? Figures.Kilograms(milligrams) : null
                );
            }
        }

        sheet.EndRow();
    }
}
