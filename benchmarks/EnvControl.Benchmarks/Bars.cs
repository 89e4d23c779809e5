namespace EnvControl.Benchmarks;

/// <summary>The bars of this project, held against a run.</summary>
public static class Bars
{
    private const string Decide = nameof(DecideCityBenchmarks);
    private const string Duck = nameof(DuckDbBenchmarks);
    private const string Scale = nameof(ScaleBenchmarks);
    private const string Delta = nameof(DeltaBenchmarks);
    private const string Compile = nameof(CompileBenchmarks);
    private const string Csv = nameof(CsvBenchmarks);

    /// <summary>All that come out of one run.</summary>
    public static IEnumerable<Bar> Of(Medians run, MemoryCost? memory, ColdStart? cold)
    {
        const string Columnar = nameof(DecideCityBenchmarks.Columnar);
        yield return Faster(
            "RulesEngine, default settings",
            4_000,
            run.Ratio(Decide, "RulesEngineDefault", Columnar)
        );
        yield return Faster(
            "RulesEngine, lean settings",
            3_000,
            run.Ratio(Decide, "RulesEngineLean", Columnar)
        );
        yield return Faster(
            "RulesEngine's delegates by industry",
            60,
            run.Ratio(Decide, "RulesEngineDelegates", Columnar)
        );
        yield return Faster("hand-written C# switch", 10, run.Ratio(Decide, "HandWrittenSwitch", Columnar));
        foreach (var (firms, needed) in new[] { (3_940, 300), (100_000, 60), (1_000_000, 60) })
        {
            yield return Faster(
                $"DuckDB join, {firms:#,0} firms",
                needed,
                run.Ratio(Duck, "DuckDbJoin", Columnar, $"[Firms={firms}]")
            );
        }

        foreach (var (threads, needed) in new[] { (1, 60), (2, 75) })
        {
            yield return new Bar(
                $"share of the streaming limit, 10 M firms, {threads} thread(s)",
                needed,
                true,
                "%",
                100 * run.Ratio(Scale, "StreamingLimit", Columnar, Size(10_000_000, threads))
            );
        }

        yield return new Bar(
            "cost of a firm at 10 M, to that at 1 M, 1 thread",
            1.25,
            false,
            "×",
            run.Of(Scale, Columnar, Size(10_000_000, 1)) / 10 / run.Of(Scale, Columnar, Size(1_000_000, 1))
        );
        yield return new Bar(
            "two threads at 10 M",
            1.3,
            true,
            "× faster",
            run.Of(Scale, Columnar, Size(10_000_000, 1)) / run.Of(Scale, Columnar, Size(10_000_000, 2))
        );
        yield return new Bar(
            "memory of a firm with one line, without names and results",
            160,
            false,
            "B",
            memory?.PerFirm
        );
        yield return Faster("the full city decided again, by delta", 200, run.Ratio(Delta, "Full", "Delta"));
        yield return new Bar(
            "10,000 single-change scenarios",
            1_000,
            false,
            "ms",
            run.Of(Delta, "Delta") * 10_000 / 1e6
        );
        yield return Faster(
            "RulesEngine's compilation of all rules",
            15,
            run.Ratio(Compile, "RulesEngineDefault", Columnar)
        );
        yield return new Bar(
            "all rules compiled in a fresh process",
            150,
            false,
            "ms",
            cold?.CompileMilliseconds
        );
        yield return new Bar(
            "csv of 300,000 firms into columns, to reading it raw",
            6,
            false,
            "×",
            run.Ratio(Csv, "ToColumns", "SylvanTouchingEveryField")
        );
        yield return new Bar(
            "measures of the sample city as csv, process start to end, to dotnet hello",
            6,
            false,
            "×",
            cold?.Ratio
        );
    }

    private static Bar Faster(string rival, double needed, double? ratio) =>
        new(rival, needed, true, "× faster", ratio);

    private static string Size(int firms, int threads) => $"[Threads={threads}, Firms={firms}]";
}
