using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Alerts;

/// <summary>Writes the workbook of an issued list (清单工作簿): what it is, the firms, and those held back.</summary>
internal static class AlertListWorkbook
{
    private static readonly double[] HeadWidths = [26, 90];
    private static readonly double[] FirmWidths = [7, 23, 30, 14, 18, 13, 70, 15, 15, 15, 15, 12, 40, 24];
    private static readonly double[] HeldWidths = [7, 23, 30, 14, 22, 70];

    /// <summary>Writes the file.</summary>
    public static void Write(string path, SealedList file, AlertList list, RuleSet rules)
    {
        var words = new Wording(rules, Language.Chinese);
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet();
        var sheets = new Sheets();
        using (var sheet = SheetWriter.Add(workbook, sheets, "签发信息", HeadWidths, null, 0))
        {
            AlertListHeadSheet.Write(sheet, file, list, words);
        }

        var level = list.Head.Level;
        using (
            var sheet = SheetWriter.Add(
                workbook,
                sheets,
                "管控名单",
                FirmWidths,
                SheetStyles.Colour(level),
                2
            )
        )
        {
            Firms(sheet, list, words);
        }

        using (var sheet = SheetWriter.Add(workbook, sheets, "暂缓下达", HeldWidths, null, 2))
        {
            Held(sheet, list, words);
        }

        workbook.Workbook = new Workbook(sheets);
        workbook.Workbook.Save();
    }

    private static void Firms(SheetWriter sheet, AlertList list, Wording words)
    {
        sheet.TextRow(SheetStyle.Title, AlertListNames.Of(list.Head, words.Rules));
        sheet.TextRow(
            SheetStyles.Header(list.Head.Level),
            [
                "序号",
                "统一社会信用代码",
                "企业名称",
                "区县",
                "自何时起",
                "管控类别",
                "应执行的减排措施",
                .. Pollutants.All.Select(p => $"{words.Pollutant(p)}减排量(千克/日)"),
                "可信度",
                "依据",
                "备注",
            ]
        );
        var number = 0;
        foreach (var firm in list.Body.Firms)
        {
            number++;
            foreach (var span in firm.Spans)
            {
                Row(sheet, number, firm, span, words);
            }
        }
    }

    private static void Row(SheetWriter sheet, int number, ListedFirm firm, FirmSpan span, Wording words)
    {
        var grounds = string.Join(
            "；",
            firm.Grounds.Where(ground => span.Measures.Any(measure => measure.Rule == ground.Rule))
                .Select(ground => $"{words.InstrumentNumber(ground.Instrument)} {ground.Clause}")
                .Distinct(StringComparer.Ordinal)
        );
        var notes = string.Join("；", Notes(firm, span, words));
        sheet.BeginRow("", "", firm.Name, "", "", "", span.Text, "", "", "", "", "", grounds, notes);
        sheet.Number(number, SheetStyle.Count);
        sheet.Text(firm.CreditCode);
        sheet.Text(firm.Name, SheetStyle.Wrapped);
        sheet.Text(words.Division(firm.Division), SheetStyle.Wrapped);
        sheet.Text(BureauHour.Show(span.From));
        sheet.Text(span.Class is { } known ? words.Class(known) : "按管控令");
        sheet.Text(span.Text, SheetStyle.Wrapped);
        foreach (var pollutant in Pollutants.All)
        {
            sheet.Number(
                span.Saving.Exact(pollutant) is { } milligrams ? Figures.Kilograms(milligrams) : null
            );
        }

        sheet.Text(words.Trust(span.Trust));
        sheet.Text(grounds, SheetStyle.Wrapped);
        sheet.Text(notes, SheetStyle.Wrapped);
        sheet.EndRow();
    }

    /// <summary>What a reader must know beside the measures: whose are the stricter, what was read by waiver, what no rule touches.</summary>
    private static IEnumerable<string> Notes(ListedFirm firm, FirmSpan span, Wording words) =>
        firm
            .Overlaps.Select(Overlap)
            .Concat(firm.Readings.Select(fact => $"{words.Fact(fact)}未报送，按认可的取值"))
            .Concat(span.Uncovered.Select(line => $"{line}没有规则覆盖"))
            .Concat(span.UnknownAmount.Select(fact => $"减排量待{words.Fact(fact)}"))
            .Concat(firm.To is { } end ? [$"至{BureauHour.Show(end)}止"] : []);

    private static string Overlap(ListOverlap overlap) =>
        overlap.Stricter switch
        {
            StricterSide.Own => $"另有第{overlap.List}号清单，以本清单为准(较严)",
            StricterSide.Other => $"以第{overlap.List}号清单为准(较严)",
            _ => $"与第{overlap.List}号清单相同",
        };

    private static void Held(SheetWriter sheet, AlertList list, Wording words)
    {
        var alerts = new AlertWording(Language.Chinese);
        sheet.TextRow(SheetStyle.Title, "暂缓下达的企业：原因消除之前不向其下达措施");
        sheet.TextRow(SheetStyle.Header, "序号", "统一社会信用代码", "企业名称", "区县", "原因", "说明");
        var number = 0;
        foreach (var firm in list.Body.Held)
        {
            var details = firm.Answers.IsEmpty
                ? string.Join('、', firm.Facts.Select(words.Fact))
                : string.Join(
                    "；",
                    firm.Answers.Select(answer =>
                        $"{answer.Line} {AlertListNames.Colour(answer.Level)} {answer.Aspect}：{answer.First} / {answer.Second}"
                    )
                );
            sheet.BeginRow("", "", firm.Name, "", "", details);
            sheet.Number(++number, SheetStyle.Count);
            sheet.Text(firm.CreditCode);
            sheet.Text(firm.Name, SheetStyle.Wrapped);
            sheet.Text(words.Division(firm.Division), SheetStyle.Wrapped);
            sheet.Text(alerts.Reason(firm.Reason));
            sheet.Text(details, SheetStyle.Wrapped);
            sheet.EndRow();
        }
    }
}
