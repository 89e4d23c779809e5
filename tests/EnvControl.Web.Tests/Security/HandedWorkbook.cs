using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace EnvControl.Web.Tests.Security;

/// <summary>Workbooks as zip archives of parts: one made by somebody who means ill, one that the site handed out.</summary>
internal static class HandedWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="head">What stands before the sheet: a document type, or nothing.</param>
    /// <param name="rows">Rows of cells, each XML as it stands.</param>
    public static byte[] Of(string head, params string[][] rows)
    {
        (string Name, string Text)[] parts =
        [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"{head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"enterprises\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                $"{head}<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>"
            ),
        ];
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    /// <summary>Every cell of a workbook: whether a spreadsheet takes it for a number, and what stands in it.</summary>
    public static IReadOnlyList<(bool IsNumber, string Text)> Cells(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        XNamespace main = Main;
        var shared = archive.GetEntry("xl/sharedStrings.xml") is { } strings
            ? XDocument.Load(strings.Open()).Descendants(main + "si").Select(Text).ToArray()
            : [];
        var cells = new List<(bool, string)>();
        foreach (var entry in archive.Entries.Where(entry => IsSheet(entry.FullName)))
        {
            using var stream = entry.Open();
            foreach (var cell in XDocument.Load(stream).Descendants(main + "c"))
            {
                cell.Elements(main + "f").ShouldBeEmpty();
                cells.Add(
                    (string?)cell.Attribute("t") switch
                    {
                        "s" => (false, shared[(int)cell.Element(main + "v")!]),
                        "inlineStr" or "str" => (false, Text(cell)),
                        _ => (true, (string?)cell.Element(main + "v") ?? string.Empty),
                    }
                );
            }
        }

        return cells;

        string Text(XElement element) =>
            string.Concat(
                element.Descendants().Where(one => one.Name.LocalName is "t" or "v").Select(one => one.Value)
            );
    }

    private static bool IsSheet(string part) =>
        part.StartsWith("xl/worksheets/", StringComparison.Ordinal)
        && part.EndsWith(".xml", StringComparison.Ordinal);

    private static string Row(string[] cells, int place) =>
        $"<row r=\"{place + 1}\">{string.Concat(cells.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{place + 1}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";
}
