using System.Text;
using Sylvan.Data.Csv;

namespace EnvControl.Files.Reading;

/// <summary>Reads csv files as tables (csv 读取), as a stream.</summary>
internal static class CsvTables
{
    /// <summary>A larger file is no inventory of a city or a province.</summary>
    private const long LargestFile = 2L * 1024 * 1024 * 1024;

    /// <summary>Opens a csv file; what is wrong with its form is reported while its rows are read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static RawTable Open(string path, string name, FaultReport faults) =>
        new(name, Rows(path, name, faults));

    private static IEnumerable<RawRow> Rows(string path, string name, FaultReport faults)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            faults.Add(ReadingFaults.FileTooLarge(name, LargestFile));
            yield break;
        }

        using var text = Read(path, TextFile.Open, name, 0, faults);
        using var csv = Read(text, text => text is null ? null : Reader(text), name, 0, faults);
        if (csv is null)
        {
            yield break;
        }

        var row = new CsvRow(csv);
        for (var number = 1; Read(csv, csv => csv.Read(), name, number, faults); number++)
        {
            row.MoveTo(number);
            yield return row;
        }
    }

    private static CsvDataReader Reader(TextReader text) =>
        CsvDataReader.Create(
            text,
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                BufferSize = 1 << 16,
                MaxBufferSize = 1 << 20,
                // There are no comments: a firm may be called "#2 furnace".
                Comment = '\uFFFF',
            }
        );

    private static TResult? Read<T, TResult>(
        T from,
        Func<T, TResult> read,
        string name,
        int row,
        FaultReport faults
    )
    {
        try
        {
            return read(from);
        }
        catch (Exception broken) when (broken is CsvFormatException or CsvRecordTooLargeException)
        {
            faults.Add(ReadingFaults.BrokenCsv(Where(name, row)));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(ReadingFaults.NoText(Where(name, row)));
        }

        return default;
    }

    private static string Where(string name, int row) => row == 0 ? name : $"{name}:{row}";
}
