using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>measures.xlsx</c> (措施清单工作簿): a summary, then one sheet a level, red first.</summary>
internal static class MeasuresWorkbook
{
    private static readonly double[] Widths = [7, 23, 30, 14, 26, 13, 70, 15, 15, 15, 15, 24, 12, 24, 34];

    /// <summary>Writes the file.</summary>
    public static void Write(
        string path,
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries,
        Wording words,
        IProgress<int>? progress
    )
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet();
        var sheets = new Sheets();
        using (
            var sheet = SheetWriter.Add(
                workbook,
                sheets,
                words.Say("汇总", "Summary"),
                SummarySheet.Widths,
                null,
                0
            )
        )
        {
            SummarySheet.Write(sheet, table, summaries, words);
        }

        var done = 0;
        foreach (var level in table.Request.Levels.Reverse())
        {
            using var sheet = SheetWriter.Add(
                workbook,
                sheets,
                words.Level(level),
                Widths,
                SheetStyles.Colour(level),
                2
            );
            sheet.TextRow(
                SheetStyle.Title,
                words.Say(
                    $"重污染天气应急减排措施清单 {words.Level(level)} {table.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}"
                        + (table.Inventory.IsSample ? "(样本城市，虚构)" : string.Empty),
                    $"Emergency reduction measures, {words.Level(level)}, {table.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}"
                        + (table.Inventory.IsSample ? " (sample city, made up)" : string.Empty)
                )
            );
            sheet.TextRow(SheetStyles.Header(level), Headings(words));
            for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
            {
                Row(sheet, table, table.Firm(firm, level), words);
                progress?.Report(++done / table.Request.Levels.Length);
            }
        }

        if (table.SitePlans is { } plans)
        {
            using var sheet = SheetWriter.Add(
                workbook,
                sheets,
                words.Say("填报对比", "Filed measures"),
                CompareSheet.Widths,
                null,
                2
            );
            CompareSheet.Write(sheet, table, plans, words);
        }

        workbook.Workbook = new Workbook(sheets, PrintedHeadings(sheets));
        workbook.Workbook.Save();
    }

    /// <summary>Every printed page of a level repeats the headings.</summary>
    private static DefinedNames PrintedHeadings(Sheets sheets) =>
        new(
            sheets
                .Elements<Sheet>()
                .Select((sheet, i) => (Name: sheet.Name?.Value, Index: (uint)i))
                .Where(sheet => sheet.Index > 0)
                .Select(sheet => new DefinedName($"'{sheet.Name}'!$1:$2")
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = sheet.Index,
                })
        );

    private static string[] Headings(Wording words) =>
        [
            words.Say("序号", "No."),
            words.Say("统一社会信用代码", "Credit code"),
            words.Say("企业名称", "Enterprise"),
            words.Say("区县", "Division"),
            words.Say("行业", "Industry"),
            words.Say("管控类别", "Control class"),
            words.Say("应执行的减排措施", "Measures"),
            .. Pollutants.All.Select(p =>
                words.Say($"{words.Pollutant(p)}减排量(千克/日)", $"{words.Pollutant(p)} saved (kg/d)")
            ),
            words.Say("未折算减排量的措施", "Not quantified"),
            words.Say("可信度", "Trust"),
            words.Say("缺失信息", "Missing facts"),
            words.Say("依据(规则)", "Rules"),
        ];

    private static void Row(SheetWriter sheet, DecisionTable table, FirmDecision firm, Wording words)
    {
        var firms = table.Inventory.Enterprises;
        var isKnown = firm.UnknownDuty.IsEmpty;
        var name = firms.Names.Text(firm.Firm);
        var division = words.Division(firms.Divisions.Text(firm.Firm));
        var industries = string.Join(
            '、',
            FirmText.Industries(firms, firm.Firm).Split(';').Select(words.Industry)
        );
        var measures = isKnown ? words.Measures(firm, table.Inventory.Lines) : string.Empty;
        var notQuantified = string.Join('、', isKnown ? firm.NotQuantified.Select(words.Action) : []);
        var unknown = string.Join('、', firm.Unknown.Select(words.Fact));
        // A space after each name lets a spreadsheet program break the line there.
        var rules = isKnown ? string.Join("; ", firm.Rules) : string.Empty;
        sheet.BeginRow(
            "",
            "",
            name,
            "",
            industries,
            "",
            measures,
            "",
            "",
            "",
            "",
            notQuantified,
            "",
            unknown,
            rules
        );
        sheet.Number(firm.Firm + 1, SheetStyle.Count);
        sheet.Text(firms.CreditCodes.Text(firm.Firm));
        sheet.Text(name, SheetStyle.Wrapped);
        sheet.Text(division, SheetStyle.Wrapped);
        sheet.Text(industries, SheetStyle.Wrapped);
        sheet.Text(
            firm.Class is { } known ? words.Class(known)
            : firm.IsOutsideLaw ? FirmText.NoRule
            : isKnown ? words.Say("按管控令", "by order")
            : words.Say("待定(缺信息)", "open (facts missing)")
        );
        sheet.Text(measures, SheetStyle.Wrapped);
        foreach (var pollutant in Pollutants.All)
        {
            sheet.Number(
                FirmText.HasFigures(firm) && firm.Saving.Exact(pollutant) is { } milligrams
                    ? Figures.Kilograms(milligrams)
                    : null
            );
        }

        sheet.Text(notQuantified, SheetStyle.Wrapped);
        sheet.Text(!FirmText.HasFigures(firm) ? string.Empty : words.Trust(firm.Trust));
        sheet.Text(unknown, SheetStyle.Wrapped);
        sheet.Text(rules, SheetStyle.Wrapped);
        sheet.EndRow();
    }
}
