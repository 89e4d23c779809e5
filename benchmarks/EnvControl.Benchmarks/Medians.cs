using BenchmarkDotNet.Reports;

namespace EnvControl.Benchmarks;

/// <summary>The medians of one run, by question, case and parameters; in nanoseconds.</summary>
public sealed class Medians
{
    private readonly Dictionary<(string Question, string Case, string Parameters), double> _all = [];

    /// <summary>Takes the medians of what succeeded.</summary>
    public Medians(IEnumerable<Summary> summaries)
    {
        foreach (
            var report in summaries.SelectMany(summary => summary.Reports).Where(report => report.Success)
        )
        {
            var descriptor = report.BenchmarkCase.Descriptor;
            _all[
                (
                    descriptor.Type.Name,
                    descriptor.WorkloadMethod.Name,
                    report.BenchmarkCase.Parameters.DisplayInfo
                )
            ] = report.ResultStatistics!.Median;
        }
    }

    /// <summary>A median; <c>null</c> when it was not measured.</summary>
    public double? Of(string question, string name, string parameters = "") =>
        _all.TryGetValue((question, name, parameters), out var median) ? median : null;

    /// <summary>How many times the first takes what the second takes.</summary>
    public double? Ratio(string question, string first, string second, string parameters = "") =>
        Of(question, first, parameters) / Of(question, second, parameters);
}
