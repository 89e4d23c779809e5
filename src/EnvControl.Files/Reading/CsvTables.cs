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

        using var text = Read(() => TextFile.Open(path), name, faults);
        using var csv = text is null ? null : Read(() => CsvDataReader.Create(text, Options()), name, faults);
        var number = 0;
        while (csv is not null && Read(csv.Read, $"{name}:{++number}", faults))
        {
            var cells = new string[csv.RowFieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i).Trim();
            }

            yield return new RawRow(number, cells);
        }
    }

    private static CsvDataReaderOptions Options() =>
        new()
        {
            HasHeaders = false,
            MaxBufferSize = 1 << 20,
            // There are no comments: a firm may be called "#2 furnace".
            Comment = '\uFFFF',
        };

    private static T? Read<T>(Func<T> read, string where, FaultReport faults)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is CsvFormatException or CsvRecordTooLargeException)
        {
            faults.Add(ReadingFaults.BrokenCsv(where));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(ReadingFaults.NoText(where));
        }

        return default;
    }
}
