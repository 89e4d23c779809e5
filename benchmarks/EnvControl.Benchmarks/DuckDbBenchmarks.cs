using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using EnvControl.Domain.Alerts;

namespace EnvControl.Benchmarks;

/// <summary>The same decisions as an SQL join of firms with a table of rules in DuckDB, two threads, read to the last row through ADO.NET.</summary>
/// <remarks>The join's table holds, for each industry, grade and level, what a plain firm saves; classification is a CASE over the flags.</remarks>
public class DuckDbBenchmarks
{
    private const string Query = """
        SELECT f.id, l.level,
               CASE WHEN f.suspended THEN 9 WHEN f.long_idle THEN 10
                    WHEN f.grade IN ('A+', 'A') OR f.is_leading OR f.is_advanced THEN 4
                    WHEN f.industry = 'general' THEN 3
                    WHEN f.grade IN ('B', 'B-') THEN 2 ELSE 1 END AS class,
               f.so2 * s.share, f.nox * s.share, f.pm * s.share, f.vocs * s.share
        FROM firms f CROSS JOIN levels l
        JOIN shares s ON s.level = l.level AND s.grade = f.grade AND s.industry = f.industry
             AND s.kind = CASE WHEN f.suspended THEN 'suspended' WHEN f.long_idle THEN 'idle'
                               WHEN f.grade IN ('A+', 'A') OR f.is_leading OR f.is_advanced THEN 'voluntary'
                               ELSE 'industry' END
        """;

    private readonly double[] _row = new double[4];
    private DuckDBConnection _connection = null!;
    private Ours _ours = null!;
    private double[] _saved = null!;

    public static IEnumerable<int> Sizes =>
        Environment.GetEnvironmentVariable("ENVCONTROL_BENCHMARK_SIZES") == "full"
            ? [3_940, 100_000, 1_000_000]
            : [3_940, 100_000];

    [ParamsSource(nameof(Sizes))]
    public int Firms { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var city = PlainCity.Of(Firms);
        _ours = new Ours(city);
        var rows = PlainRow.Of(city);
        _connection = new DuckDBConnection("DataSource=:memory:");
        _connection.Open();
        Execute("PRAGMA threads=2");
        Execute(
            "CREATE TABLE firms (id INTEGER, industry VARCHAR, grade VARCHAR, suspended BOOLEAN, long_idle BOOLEAN, is_leading BOOLEAN, is_advanced BOOLEAN, so2 DOUBLE, nox DOUBLE, pm DOUBLE, vocs DOUBLE)"
        );
        using (var appender = _connection.CreateAppender("firms"))
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                appender
                    .CreateRow()
                    .AppendValue(i)
                    .AppendValue(row.Industry)
                    .AppendValue(row.Grade)
                    .AppendValue(row.Suspended)
                    .AppendValue(row.LongIdle)
                    .AppendValue(row.Leading)
                    .AppendValue(row.Advanced)
                    .AppendValue(row.So2)
                    .AppendValue(row.Nox)
                    .AppendValue(row.Pm)
                    .AppendValue(row.Vocs)
                    .EndRow();
            }
        }

        Execute("CREATE TABLE levels AS SELECT * FROM (VALUES (0), (1), (2)) t(level)");
        Execute(
            "CREATE TABLE shares (kind VARCHAR, industry VARCHAR, grade VARCHAR, level INTEGER, share DOUBLE)"
        );
        Shares(rows);
        _saved = new double[12 * Firms];
        var classes = new byte[3 * Firms];
        Read((id, level, saved) => saved.CopyTo(_saved.AsSpan((12 * id) + (4 * level), 4)), classes);
        _ours.Check("DuckDB", classes, _saved);
    }

    [Benchmark(Baseline = true)]
    public void Columnar() => _ours.City.Decide(_ours.Decisions, Firms < 10_000 ? 1 : 2);

    [Benchmark]
    public double DuckDbJoin()
    {
        var sum = 0.0;
        Read((_, _, saved) => sum += saved[0], null);
        return sum;
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _connection.Dispose();
        _ours.Dispose();
    }

    private void Read(Action<int, int, double[]> take, byte[]? classes)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (id, level) = (reader.GetInt32(0), reader.GetInt32(1));
            var value = reader.GetInt32(2);
            for (var i = 0; i < 4; i++)
            {
                _row[i] = reader.GetDouble(3 + i);
            }

            if (classes is not null)
            {
                classes[(3 * id) + level] = (byte)value;
            }

            take(id, level, _row);
        }
    }

    /// <summary>One row for each kind, industry, grade and level that occurs, from the hand-written law.</summary>
    private void Shares(PlainRow[] rows)
    {
        using var appender = _connection.CreateAppender("shares");
        foreach (
            var (industry, grade, countsAs) in rows.Select(row => (row.Industry, row.Grade, row.CountsAs))
                .Distinct()
        )
        {
            for (var level = 0; level < AlertLevels.All.Count; level++)
            {
                foreach (var kind in new[] { "suspended", "idle", "voluntary", "industry" })
                {
                    appender
                        .CreateRow()
                        .AppendValue(kind)
                        .AppendValue(industry)
                        .AppendValue(grade)
                        .AppendValue(level)
                        .AppendValue((double)SwitchRival.ShareOf(kind, industry, grade, countsAs, level))
                        .EndRow();
                }
            }
        }
    }

    private void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
