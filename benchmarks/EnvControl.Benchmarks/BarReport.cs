using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace EnvControl.Benchmarks;

/// <summary>Writes <c>bars.md</c>: what was to be reached and what was, with what it was run on.</summary>
public static class BarReport
{
    /// <summary>Writes the file.</summary>
    public static void Write(string folder, Medians run, MemoryCost memory, ColdStart cold)
    {
        var text = new StringBuilder()
            .AppendLine("| against, or what | bar | this run | |")
            .AppendLine("|---|---:|---:|---|");
        foreach (var bar in Bars.Of(run, memory, cold))
        {
            text.AppendLine(bar.ToMarkdown());
        }

        var culture = CultureInfo.InvariantCulture;
        text.AppendLine()
            .AppendLine("| whole processes, medians | ms | to hello |")
            .AppendLine("|---|---:|---:|");
        foreach (
            var (name, time) in new[]
            {
                ("`dotnet` hello", cold.Hello),
                ("`envcontrol --version`", cold.Version),
                ("`envcontrol rules check`", cold.Rules),
                ("`envcontrol measures --format csv`", cold.Measures),
            }
        )
        {
            text.AppendLine(culture, $"| {name} | {time:0} | {time / cold.Hello:0.0} × |");
        }

        text.AppendLine()
            .AppendLine(
                culture,
                $"Memory: {memory.PerFirm:0} B a plain firm; {memory.PerLine:0} B a line in the full sample city, which is what each further line costs; a line's figures (capacities, stop order) are an object besides, not counted."
            )
            .AppendLine()
            .AppendLine(
                culture,
                $"{Environment.ProcessorCount} processors ({RatioReport.Processor()}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; RulesEngine 6.0.1, DuckDB.NET 1.5.6.1, BenchmarkDotNet 0.15.8."
            );
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "bars.md"), text.ToString());
        Console.WriteLine(text.ToString());
    }
}
