using BenchmarkDotNet.Attributes;
using EnvControl.Application.Samples;
using EnvControl.Files.Reading;
using EnvControl.Files.Samples;
using Sylvan.Data.Csv;

namespace EnvControl.Benchmarks;

/// <summary>300,000 firms as csv, checked cell by cell into columns, against the same library touching every field of the same file.</summary>
[WarmupCount(1), IterationCount(7), InvocationCount(1)]
public class CsvBenchmarks
{
    private string _folder = null!;
    private string _file = null!;

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("envcontrol-benchmark-").FullName;
        new WriteSample(PlainCity.Profile, new SampleWriter()).Run(
            300_000,
            2020,
            Path.Combine(_folder, "city")
        );
        _file = Path.Combine(_folder, "enterprises.csv");
        File.Move(Path.Combine(_folder, "city", "enterprises.csv"), _file);
        Directory.Delete(Path.Combine(_folder, "city"), recursive: true);
        // Firms of several industries need their lines; they are read as firms of the first.
        var rows = File.ReadAllLines(_file);
        File.WriteAllLines(_file, rows.Where(row => !row.Contains(';', StringComparison.Ordinal)));
        Check();
    }

    /// <summary>Throws unless the columns hold the firms of the file, in its order.</summary>
    private void Check()
    {
        var firms = new InventoryReader().Read(_file, PlainCity.Rules).Enterprises;
        using var csv = CsvDataReader.Create(_file);
        var (code, name) = (csv.GetOrdinal("credit_code"), csv.GetOrdinal("name"));
        var firm = 0;
        for (; csv.Read(); firm++)
        {
            if (
                firm == firms.Count
                || csv.GetString(code) != firms.CreditCodes.Text(firm)
                || csv.GetString(name) != firms.Names.Text(firm)
            )
            {
                throw new InvalidOperationException($"Firm {firm} of the file is not that of the columns.");
            }
        }

        if (firm != firms.Count)
        {
            throw new InvalidOperationException($"{firm} firms in the file, {firms.Count} in the columns.");
        }
    }

    [Benchmark(Baseline = true)]
    public int SylvanTouchingEveryField()
    {
        using var csv = CsvDataReader.Create(_file);
        var characters = 0;
        while (csv.Read())
        {
            for (var i = 0; i < csv.FieldCount; i++)
            {
                characters += csv.GetFieldSpan(i).Length;
            }
        }

        return characters;
    }

    [Benchmark]
    public int ToColumns() => new InventoryReader().Read(_file, PlainCity.Rules).Enterprises.Count;

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);
}
