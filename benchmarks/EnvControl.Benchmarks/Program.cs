using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EnvControl.Benchmarks;

// For the rivals on Node: benchmarks/peers.
if (args is ["export", var folder])
{
    return PeerExport.Write(folder);
}

if (args is ["time"])
{
    return CityClock.Print();
}

if (args is ["compile"])
{
    return ColdStart.PrintCompilation();
}

var isQuick = args.Contains("--quick", StringComparer.Ordinal);

// A short run is for trying things out: its figures lie outside what is committed.
var results = Path.Combine(
    PlainCity.Folder(isQuick ? "artifacts/benchmarks" : "benchmarks/results"),
    RatioReport.Processor()
);
if (args.Contains("folder", StringComparer.Ordinal))
{
    Console.WriteLine(results);
    return 0;
}

Environment.SetEnvironmentVariable("ENVCONTROL_BENCHMARK_SIZES", isQuick ? "quick" : "full");

// One process for all, so that rivals are timed side by side.
var job = (isQuick ? Job.ShortRun : Job.Default.WithIterationCount(5).WithWarmupCount(2)).WithToolchain(
    InProcessEmitToolchain.Instance
);
var config = ManualConfig
    .CreateEmpty()
    .AddJob(job)
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(StatisticColumn.Median)
    .AddExporter(MarkdownExporter.GitHub, JsonExporter.Brief)
    .WithOption(ConfigOptions.DisableLogFile, true)
    .WithArtifactsPath(results);

Type[] deciding =
[
    typeof(DecideCityBenchmarks),
    typeof(DeltaBenchmarks),
    typeof(CompileBenchmarks),
    typeof(ScaleBenchmarks),
    typeof(DuckDbBenchmarks),
    typeof(CsvBenchmarks),
];
Type[] keeping =
[
    typeof(InsertSqliteBenchmarks),
    typeof(LoadSqliteBenchmarks),
    typeof(AuditSqliteBenchmarks),
    .. StoreRoom.Server is null
        ? Type.EmptyTypes
        : [typeof(InsertPostgresBenchmarks), typeof(LoadPostgresBenchmarks), typeof(AuditPostgresBenchmarks)],
];

// Names of classes ask these only and write no report; "store" asks all of the store.
var only = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
if (only is not ([] or ["store"]))
{
    return RatioReport.Append(new StringBuilder(), Ask([.. deciding, .. keeping])) ? 1 : 0;
}

var code = 0;
if (only.Length == 0)
{
    var decided = Ask(deciding);
    code = RatioReport.Write(decided, results);
    BarReport.Write(results, new Medians(decided), MemoryCost.Measure(), ColdStart.Measure(isQuick ? 3 : 15));
}

return Math.Max(code, StoreReport.Write(Ask(keeping), results));

Summary[] Ask(Type[] questions) =>
    [
        .. questions
            .Where(question =>
                only is [] or ["store"] || only.Contains(question.Name, StringComparer.Ordinal)
            )
            .Select(question => BenchmarkRunner.Run(question, config)),
    ];
