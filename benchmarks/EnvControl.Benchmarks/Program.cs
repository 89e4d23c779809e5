using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
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

var results = Path.Combine(PlainCity.Folder("benchmarks"), "results", RatioReport.Processor());
if (args is ["folder"])
{
    Console.WriteLine(results);
    return 0;
}

var isQuick = args.Contains("--quick", StringComparer.Ordinal);
var only = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
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

Type[] questions =
[
    typeof(DecideCityBenchmarks),
    typeof(DeltaBenchmarks),
    typeof(CompileBenchmarks),
    typeof(ScaleBenchmarks),
    typeof(DuckDbBenchmarks),
    typeof(CsvBenchmarks),
];
var summaries = questions
    .Where(question => only.Length == 0 || only.Contains(question.Name, StringComparer.Ordinal))
    .Select(question => BenchmarkRunner.Run(question, config))
    .ToArray();
var code = RatioReport.Write(summaries, results);
if (only.Length == 0)
{
    BarReport.Write(
        results,
        new Medians(summaries),
        MemoryCost.Measure(),
        ColdStart.Measure(isQuick ? 3 : 15)
    );
}

return code;
