using System.Diagnostics;
using System.Globalization;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>Whole processes from start to end, taken in turn: medians in milliseconds.</summary>
/// <param name="Hello">A program that says hello.</param>
/// <param name="Version">The product naming its version: started, nothing done.</param>
/// <param name="Rules">The product reading and checking its rules.</param>
/// <param name="Measures">The product deciding the sample city and writing csv.</param>
/// <param name="CompileMilliseconds">The first compilation of all rules in a fresh process.</param>
public sealed record ColdStart(
    double Hello,
    double Version,
    double Rules,
    double Measures,
    double CompileMilliseconds
)
{
    /// <summary>How many times a hello the main job takes.</summary>
    public double Ratio => Measures / Hello;

    /// <summary>Runs each in turn.</summary>
    public static ColdStart Measure(int rounds)
    {
        var bin = PlainCity.Folder("artifacts/bin");
        var product = Path.Combine(bin, "EnvControl.Cli", "release", "envcontrol");
        var hello = Path.Combine(
            bin,
            "EnvControl.Benchmarks.Hello",
            "release",
            "EnvControl.Benchmarks.Hello.dll"
        );
        var own = Path.Combine(bin, "EnvControl.Benchmarks", "release", "EnvControl.Benchmarks.dll");
        var room = Directory.CreateTempSubdirectory("envcontrol-benchmark-").FullName;
        try
        {
            Func<double>[] ways =
            [
                () => Time("dotnet", hello).Milliseconds,
                () => Time(product, "--version").Milliseconds,
                () => Time(product, "rules", "check").Milliseconds,
                () =>
                    Time(
                        product,
                        "measures",
                        "--format",
                        "csv",
                        "--quiet",
                        "--out",
                        Path.Combine(room, "out")
                    ).Milliseconds,
                () => double.Parse(Time("dotnet", own, "compile").Output, CultureInfo.InvariantCulture),
            ];
            var times = ways.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round <= rounds; round++)
            {
                for (var i = 0; i < ways.Length; i++)
                {
                    var time = ways[i]();
                    if (round > 0) // The first round warms the disk's cache.
                    {
                        times[i].Add(time);
                    }
                }
            }

            var medians = times.Select(Median).ToArray();
            return new ColdStart(medians[0], medians[1], medians[2], medians[3], medians[4]);
        }
        finally
        {
            Directory.Delete(room, recursive: true);
        }
    }

    /// <summary>Prints how long the first compilation takes: what a child process is asked for.</summary>
    public static int PrintCompilation()
    {
        var rules = PlainCity.Rules;
        var start = Stopwatch.GetTimestamp();
        _ = new ColumnarEngine(rules).Compile(PlainCity.Day, 0);
        var taken = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(taken.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static (double Milliseconds, string Output) Time(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var taken = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? (taken.TotalMilliseconds, output)
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}."
            );
    }
}
