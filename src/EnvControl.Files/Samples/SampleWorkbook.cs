using System.Collections.Immutable;
using EnvControl.Application.Samples;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Writing;
using MiniExcelLibs;

namespace EnvControl.Files.Samples;

/// <summary>Writes a sample city into a workbook (样本工作簿) with the sheets <c>enterprises</c>, <c>lines</c> and <c>sources</c>.</summary>
/// <remarks>The city is drawn once for each sheet, which costs less than keeping it.</remarks>
internal static class SampleWorkbook
{
    /// <summary>The largest city that a workbook should hold: beyond it spreadsheets become slow to open.</summary>
    public const int MaxFirms = 50_000;

    private const int ProgressEvery = 1_000;

    /// <summary>Writes the workbook.</summary>
    /// <returns>How many lines, and how many list entries found no place.</returns>
    public static (int Lines, int ListEntries) Write(SampleCity city, string path, IProgress<int>? progress)
    {
        var counts = new int[2];
        var sheets = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["enterprises"] = Firms(city, counts, progress),
        };
        // A sheet without rows would have no headings either and could not be read back.
        if (city.Firms().Any(firm => !firm.Lines.IsEmpty))
        {
            sheets["lines"] = Lines(city);
        }

        sheets["sources"] = Sources(city);
        MiniExcel.SaveAs(path, sheets);
        SteadyWorkbook.Settle(path);
        return (counts[0], counts[1]);
    }

    private static IEnumerable<IDictionary<string, object?>> Firms(
        SampleCity city,
        int[] counts,
        IProgress<int>? progress
    )
    {
        Array.Clear(counts);
        var written = 0;
        foreach (var firm in city.Firms())
        {
            counts[0] += firm.Lines.Length;
            counts[1] += firm.Overlay is null ? 0 : 1;
            yield return Row(SampleColumns.Enterprise, firm, firm.PlanOf(null));
            if (++written % ProgressEvery == 0 || written == city.Count)
            {
                progress?.Report(written);
            }
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Lines(SampleCity city)
    {
        var columns = SampleColumns.LinesOf(city.Profile);
        foreach (var firm in city.Firms())
        {
            foreach (var line in firm.Lines)
            {
                yield return Row(columns, line, firm.PlanOf(line.Line), firm.Code.Text);
            }
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Sources(SampleCity city)
    {
        foreach (var source in city.Sources())
        {
            var row = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (heading, cell) in SampleText.SourceHeadings.Zip(SampleText.SourceCells(source)))
            {
                row[heading] = cell;
            }

            yield return row;
        }
    }

    private static Dictionary<string, object?> Row<TRow>(
        ImmutableArray<SampleColumn<TRow>> columns,
        TRow of,
        SitePlan? plan,
        string? firm = null
    )
        where TRow : SampleRow
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (firm is not null)
        {
            row[SampleText.FirmHeading] = firm;
        }

        foreach (var column in columns)
        {
            row[column.Heading] = SampleText.Cell(column.Of(of));
        }

        foreach (var (heading, text) in SampleColumns.Filed)
        {
            row[heading] = text(plan) is { Length: > 0 } filed ? filed : null;
        }

        return row;
    }
}
