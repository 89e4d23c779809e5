using Sylvan.Data.Csv;

namespace EnvControl.Cli.Tests.Settings;

/// <summary>A csv file read whole, cells by heading.</summary>
public sealed class CsvText
{
    private readonly string[][] _rows;

    private CsvText(string[] headings, string[][] rows)
    {
        Headings = headings;
        _rows = rows;
        Rows = [.. rows.Select(row => headings.Zip(row).ToDictionary(p => p.First, p => p.Second))];
    }

    /// <summary>The headings, in order.</summary>
    public string[] Headings { get; }

    /// <summary>The rows, each cell by its heading.</summary>
    public Dictionary<string, string>[] Rows { get; }

    /// <summary>One column, top down.</summary>
    public string[] this[string heading] => [.. _rows.Select(row => row[Array.IndexOf(Headings, heading)])];

    /// <summary>Reads a file.</summary>
    public static CsvText Read(string path)
    {
        using var reader = CsvDataReader.Create(path);
        var headings = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, headings.Length).Select(reader.GetString)]);
        }

        return new CsvText(headings, [.. rows]);
    }
}
