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

        using var text = TextFile.Open(path);
        using var csv = CsvDataReader.Create(
            text,
            new CsvDataReaderOptions { HasHeaders = false, MaxBufferSize = 1 << 20 }
        );
        var number = 0;
        while (Read(csv, name, ++number, faults))
        {
            var cells = new string[csv.RowFieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i).Trim();
            }

            yield return new RawRow(number, cells);
        }
    }

    private static bool Read(CsvDataReader csv, string name, int number, FaultReport faults)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception broken) when (broken is CsvFormatException or CsvRecordTooLargeException)
        {
            faults.Add(ReadingFaults.BrokenCsv($"{name}:{number}"));
            return false;
        }
    }
}
