using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace EnvControl.Benchmarks;

/// <summary>Writes <c>store.md</c>: what the store was to reach and what it did, every case, and what it was run on.</summary>
public static class StoreReport
{
    /// <summary>Writes the file.</summary>
    /// <returns>0; 1 when a benchmark failed.</returns>
    public static int Write(IReadOnlyList<Summary> summaries, string folder)
    {
        var text = new StringBuilder()
            .AppendLine("| against, or what | bar | this run | |")
            .AppendLine("|---|---:|---:|---|");
        foreach (var bar in StoreBars.Of(new Medians(summaries)))
        {
            text.AppendLine(bar.ToMarkdown());
        }

        text.AppendLine();
        var isBroken = RatioReport.Append(text, summaries);
        text.AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} processors ({RatioReport.Processor()}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; {StoreRoom.Versions()}; EF Core 10.0.15, linq2db.EntityFrameworkCore 10.7.0, BenchmarkDotNet 0.15.8."
            );
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "store.md"), text.ToString());
        Console.WriteLine(text.ToString());
        return isBroken ? 1 : 0;
    }
}
