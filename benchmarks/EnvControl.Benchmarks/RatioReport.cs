using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace EnvControl.Benchmarks;

/// <summary>The table that the report is read for: ratios of medians of one run, with the bars they are held to.</summary>
public static class RatioReport
{
    /// <summary>The processor's name as a folder.</summary>
    public static string Processor()
    {
        var name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':', 2)[1]
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        var plain = string.Concat(
            (name ?? "unknown")
                .Trim()
                .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')
        );
        while (plain.Contains("--", StringComparison.Ordinal))
        {
            plain = plain.Replace("--", "-", StringComparison.Ordinal);
        }

        return plain.Trim('-');
    }

    /// <summary>Writes <c>ratios.md</c>.</summary>
    /// <returns>0; 1 when a benchmark failed.</returns>
    public static int Write(IReadOnlyList<Summary> summaries, string folder)
    {
        var text = new StringBuilder();
        var isBroken = Append(text, summaries);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "ratios.md"), text.ToString());
        Console.WriteLine(text.ToString());
        return isBroken ? 1 : 0;
    }

    /// <summary>Appends the table.</summary>
    /// <returns>Whether a benchmark failed.</returns>
    public static bool Append(StringBuilder text, IReadOnlyList<Summary> summaries)
    {
        text.AppendLine("| question | case | median | to the first |").AppendLine("|---|---|---:|---:|");
        var isBroken = false;
        foreach (var summary in summaries)
        {
            isBroken |= summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success);
            foreach (
                var group in summary
                    .Reports.Where(report => report.Success)
                    .GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo, StringComparer.Ordinal)
            )
            {
                var first = group.First(report => report.BenchmarkCase.Descriptor.Baseline);
                foreach (var report in group)
                {
                    Line(text, report, first, group.Key);
                }
            }
        }

        return isBroken;
    }

    private static void Line(
        StringBuilder text,
        BenchmarkReport report,
        BenchmarkReport first,
        string parameters
    )
    {
        var nanoseconds = report.ResultStatistics!.Median;
        var ratio = nanoseconds / first.ResultStatistics!.Median;
        var question = report.BenchmarkCase.Descriptor.Type.Name.Replace(
            "Benchmarks",
            string.Empty,
            StringComparison.Ordinal
        );
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {question} {parameters} | {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {Time(nanoseconds)} | {ratio.ToString(ratio < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture)} × |"
        );
    }

    private static string Time(double nanoseconds) =>
        nanoseconds switch
        {
            < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
            < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
            < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
        };
}
