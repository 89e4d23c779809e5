using System.Collections.Immutable;
using EnvControl.Application.Samples;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Samples;

/// <summary>Writes a sample city into a folder (样本文件夹): <c>enterprises.csv</c>, <c>lines.csv</c>, <c>sources.csv</c>, <c>lists/*.json</c>.</summary>
/// <remarks>Firms are written as they are drawn; only list entries, some three in a hundred firms, are kept until the end.</remarks>
internal static class SampleFolder
{
    private const int ProgressEvery = 1_000;

    /// <summary>Writes the files.</summary>
    /// <returns>How many lines, and the paths relative to the folder.</returns>
    public static (int Lines, ImmutableArray<string> Paths) Write(
        SampleCity city,
        string folder,
        IProgress<int>? progress
    )
    {
        Directory.CreateDirectory(folder);
        var overlays = new List<Overlay>();
        var lines = WriteFirms(city, folder, overlays, progress);
        WriteSources(city, folder);
        var lists = SampleListFile.Write(Path.Combine(folder, "lists"), overlays);
        return (
            lines,
            [
                "enterprises.csv",
                "lines.csv",
                "sources.csv",
                .. lists.Select(path => Path.GetRelativePath(folder, path)),
            ]
        );
    }

    private static IEnumerable<string> FiledHeadings => SampleColumns.Filed.Select(column => column.Heading);

    private static int WriteFirms(
        SampleCity city,
        string folder,
        List<Overlay> overlays,
        IProgress<int>? progress
    )
    {
        var lineColumns = SampleColumns.LinesOf(city.Profile);
        using var firms = new CsvTextWriter(
            Path.Combine(folder, "enterprises.csv"),
            SampleColumns.Enterprise.Select(column => column.Heading).Concat(FiledHeadings)
        );
        using var lines = new CsvTextWriter(
            Path.Combine(folder, "lines.csv"),
            lineColumns.Select(column => column.Heading).Prepend(SampleText.FirmHeading).Concat(FiledHeadings)
        );
        var (written, lineCount) = (0, 0);
        foreach (var firm in city.Firms())
        {
            WriteRow(firms, SampleColumns.Enterprise, firm, firm.PlanOf(null));
            foreach (var line in firm.Lines)
            {
                lines.Cell(firm.Code.Text);
                WriteRow(lines, lineColumns, line, firm.PlanOf(line.Line));
                lineCount++;
            }

            if (firm.Overlay is { } overlay)
            {
                overlays.Add(overlay);
            }

            if (++written % ProgressEvery == 0 || written == city.Count)
            {
                progress?.Report(written);
            }
        }

        return lineCount;
    }

    private static void WriteRow<TRow>(
        CsvTextWriter table,
        ImmutableArray<SampleColumn<TRow>> columns,
        TRow row,
        SitePlan? plan
    )
        where TRow : SampleRow
    {
        foreach (var column in columns)
        {
            table.Cell(SampleText.Spell(column.Of(row)));
        }

        foreach (var (_, text) in SampleColumns.Filed)
        {
            table.Cell(text(plan));
        }

        table.EndRow();
    }

    private static void WriteSources(SampleCity city, string folder)
    {
        using var table = new CsvTextWriter(Path.Combine(folder, "sources.csv"), SampleText.SourceHeadings);
        foreach (var row in city.Sources())
        {
            foreach (var cell in SampleText.SourceCells(row))
            {
                table.Cell(SampleText.Spell(cell));
            }

            table.EndRow();
        }
    }
}
