using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Files.Guards;

namespace EnvControl.Files.Tests.Reading;

/// <summary>One mistake for each fault of a file or a workbook as a whole.</summary>
internal static class FileFaultCases
{
    private const string Book = "清单.xlsx";

    public static IEnumerable<(string Code, FaultCase Case)> Files()
    {
        yield return (
            "EC1001",
            new(f => f.Refusal("无此目录"), "{folder}/无此目录", "", "--inventory", "--inventory")
        );
        yield return ("EC1002", new(Locked, "{folder}", "enterprises.csv", "rights", "权限"));
        yield return (
            "EC1003",
            new(f => f.Put("清单.xls", "x").Refusal("清单.xls"), "清单.xls", "", ".xlsx", "另存为 .xlsx")
        );
        yield return (
            "EC1004",
            new(
                f => f.Put("lines.csv", DraftTable.Lines(0)).Refusal(),
                "{folder}",
                "enterprises.csv",
                "Add the table",
                "补上企业表"
            )
        );
        yield return (
            "EC1005",
            new(
                f => f.Put("enterprises.csv", DraftTable.Firms(0)).Refusal(),
                "enterprises.csv",
                "",
                "right file or sheet",
                "选错了文件或工作表"
            )
        );
        yield return (
            "EC1015",
            new(
                f =>
                    f.Put(
                            "enterprises.csv",
                            DraftTable
                                .Firms(2)
                                .Csv()
                                .Replace("厂,410502,宝", "厂,\"410502,宝", StringComparison.Ordinal)
                        )
                        .Refusal(),
                "enterprises.csv:2",
                "",
                "quotes",
                "引号"
            )
        );
        yield return (
            "EC1016",
            new(
                f => f.Put("enterprises.csv", DraftTable.Firms().Csv().TrimEnd() + ",x\r\n").Refusal(),
                "enterprises.csv:2",
                "21",
                "comma too many",
                "多了逗号"
            )
        );
        yield return (
            "EC1017",
            new(
                f => f.Put("enterprises.csv", [0x61, 0xFF, 0xFF]).Refusal(),
                "enterprises.csv",
                "GB18030",
                "as UTF-8",
                "另存为 UTF-8"
            )
        );
        yield return (
            "EC1025",
            new(
                f => f.Put("enterprises.csv", DraftTable.Firms()).Put("source.csv", "").Read().Warnings,
                "source.csv",
                "source.csv",
                "Did you mean 'sources.csv'?",
                "是否应为“sources.csv”？"
            )
        );
        yield return ("EC1099", new(TooMany, "", "2", "first", "先改正"));
    }

    public static IEnumerable<(string Code, FaultCase Case)> Workbooks()
    {
        var few = new WorkbookLimits(
            FileBytes: 1 << 20,
            UnpackedBytes: 2 << 20,
            Parts: 6,
            Columns: 20,
            Rows: 3,
            CellCharacters: 100
        );
        yield return (
            "EC1006",
            new(f => f.Put(Book, new byte[(1 << 20) + 1]).Refusal(Book, few), Book, "1 MB", "csv", "csv")
        );
        yield return (
            "EC1007",
            new(f => f.Put(Book, "credit_code").Refusal(Book), Book, ".xlsx", "not encrypted", "不加密")
        );
        yield return (
            "EC1008",
            new(
                f => Sheets(f, 1, ("a.bin", "x"), ("b.bin", "x")).Refusal(Book, few),
                Book,
                "7",
                "fresh workbook",
                "新工作簿"
            )
        );
        yield return (
            "EC1009",
            new(
                f => Sheets(f, 1, ("a.bin", Noise(3 << 20))).Refusal(Book, few with { FileBytes = 9 << 20 }),
                Book,
                "2 MB",
                "Split it",
                "拆分"
            )
        );
        yield return (
            "EC1010",
            new(
                f =>
                    Sheets(f, 1, ("a.bin", new string('0', 2 << 20)))
                        .Refusal(Book, few with { UnpackedBytes = 9 << 20 }),
                Book,
                "a.bin",
                "fresh workbook",
                "新工作簿"
            )
        );
        yield return (
            "EC1011",
            new(f => Sheets(f, 4).Refusal(Book, few), $"{Book}[enterprises]:5", "3", "Use csv", "改用 csv")
        );
        yield return (
            "EC1012",
            new(
                f => Sheets(f, 1).Refusal(Book, few with { Columns = 19 }),
                $"{Book}[enterprises]:1",
                "19",
                "Delete",
                "删除"
            )
        );
        yield return (
            "EC1013",
            new(
                f =>
                    f.PutWorkbook(
                            Book,
                            ("企业", DraftTable.Firms(2).With("name", new string('厂', 101), row: 3))
                        )
                        .Refusal(Book, few with { Parts = 20 }),
                $"{Book}[企业]:3",
                "100",
                "this row",
                "该行"
            )
        );
        yield return (
            "EC1014",
            new(
                f => Sheets(f, 1).Refusal(Book, new WorkbookLimits(Seconds: -1)),
                $"{Book}[enterprises]:1",
                "-1",
                "Use csv",
                "改用 csv"
            )
        );
        yield return (
            "EC1018",
            new(Torn, $"{Book}[enterprises]:1", "", "save it as a new .xlsx", "另存为新的 .xlsx")
        );
    }

    private static ClerkFolder Sheets(ClerkFolder folder, int firms, params (string, string)[] more)
    {
        var parts = HandmadeWorkbook.Parts(
            ("enterprises", HandmadeWorkbook.SheetOf(DraftTable.Firms(firms)))
        );
        HandmadeWorkbook.Write(folder.At(Book), [.. parts, .. more]);
        return folder;
    }

    private static ImmutableArray<Fault> Torn(ClerkFolder folder)
    {
        var sheet = HandmadeWorkbook.SheetOf(DraftTable.Firms(3));
        var end = sheet.IndexOf("<row r=\"2\">", StringComparison.Ordinal) + 40;
        HandmadeWorkbook.Write(folder.At(Book), HandmadeWorkbook.Parts(("enterprises", sheet[..end])));
        return folder.Refusal(Book);
    }

    private static ImmutableArray<Fault> Locked(ClerkFolder folder)
    {
        using var held = File.Open(
            folder.Put("enterprises.csv", DraftTable.Firms()).At("enterprises.csv"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );
        return folder.Refusal();
    }

    private static ImmutableArray<Fault> TooMany(ClerkFolder folder)
    {
        var firms = DraftTable.Firms(501);
        return folder
            .Put(
                "enterprises.csv",
                firms with
                {
                    Rows = [.. firms.Rows.Select(row => row.SetItem(7, "?").SetItem(8, "?"))],
                }
            )
            .Refusal();
    }

    /// <summary>Text that packing makes little smaller.</summary>
    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, (span, r) => r.GetItems<char>("0123456789ABCDEF", span));
    }
}
