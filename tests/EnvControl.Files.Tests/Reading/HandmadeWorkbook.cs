using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace EnvControl.Files.Tests.Reading;

/// <summary>A workbook written part by part, so that a test decides what stands in each.</summary>
internal static class HandmadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes firms and lines; a cell that begins with @ is a number as it stands, one that begins with &lt;c is XML but for its place, every other a text.</summary>
    public static void Write(string path, DraftTable firms, DraftTable lines) =>
        Write(path, Parts(("enterprises", SheetOf(firms)), ("lines", SheetOf(lines))));

    public static void Write(string path, IEnumerable<(string Name, string Text)> parts)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in parts)
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>All parts of a workbook with these sheets.</summary>
    public static List<(string Name, string Text)> Parts(params (string Name, string Xml)[] sheets) =>
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
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")))}</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Relations}\">{string.Concat(sheets.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")))}</Relationships>"
            ),
            .. sheets.Select(
                (s, i) =>
                    (string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), s.Xml)
            ),
        ];

    public static string SheetOf(DraftTable table) =>
        SheetOf([.. table.Rows.Prepend(table.Headings).Select((row, i) => RowOf(i + 1, row))]);

    public static string SheetOf(params string[] rows) =>
        $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>";

    public static string RowOf(int number, IReadOnlyList<string> cells) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => CellOf(number, i, cell)))}</row>"
        );

    private static string CellOf(int row, int column, string text)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
        return text.Length == 0 ? string.Empty
            : text.StartsWith("<c", StringComparison.Ordinal) ? text.Insert(2, $" r=\"{place}\"")
            : text[0] == '@' ? $"<c r=\"{place}\"><v>{text[1..]}</v></c>"
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
    }
}
