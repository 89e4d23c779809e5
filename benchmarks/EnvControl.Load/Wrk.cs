using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EnvControl.Load;

/// <summary>Runs wrk (压测工具), 64 connections, each asking for the next of the paths.</summary>
internal static partial class Wrk
{
    private const int WarmUp = 10;

    /// <summary>Warms up, then measures.</summary>
    /// <param name="site">Where.</param>
    /// <param name="paths">What is asked for, in turn.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="what">What it is.</param>
    public static async Task<WrkResult> Run(Uri site, IReadOnlyList<string> paths, int seconds, string what)
    {
        var script = Path.GetTempFileName();
        try
        {
            var quoted = string.Join(",\n", paths.Select(path => $"\"{path}\""));
            await File.WriteAllTextAsync(
                script,
                $$"""
                local paths = {
                {{quoted}}
                }
                local place = 0
                request = function()
                  place = place % #paths + 1
                  return wrk.format("GET", paths[place])
                end
                """
            );
            Console.WriteLine($"{what}: warming up …");
            await Ask(site, script, WarmUp);
            Console.WriteLine($"{what}: {seconds} s …");
            return Read(await Ask(site, script, seconds), what);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static async Task<string> Ask(Uri site, string script, int seconds)
    {
        using var wrk = Process.Start(
            new ProcessStartInfo(
                "wrk",
                ["-t1", "-c64", $"-d{seconds}s", "--latency", "-s", script, site.ToString()]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return wrk.ExitCode == 0 ? said : throw new InvalidOperationException($"wrk failed: {said}");
    }

    private static WrkResult Read(string said, string what) =>
        new(
            what,
            double.Parse(PerSecond().Match(said).Groups["number"].Value, CultureInfo.InvariantCulture),
            Milliseconds(Fifty().Match(said)),
            Milliseconds(NinetyNine().Match(said)),
            Count(Refused().Match(said)) + Count(Failed().Match(said))
        );

    private static long Count(Match match) =>
        match.Success
            ? match.Groups.Values.Skip(1).Sum(group => long.Parse(group.Value, CultureInfo.InvariantCulture))
            : 0;

    private static double Milliseconds(Match match) =>
        double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)
        * match.Groups["unit"].Value switch
        {
            "us" => 0.001,
            "ms" => 1,
            "s" => 1000,
            var unit => throw new InvalidOperationException($"'{unit}' is no unit of wrk."),
        };

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[0-9.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+(?<number>[0-9.]+)(?<unit>[a-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Fifty();

    [GeneratedRegex(@"99%\s+(?<number>[0-9.]+)(?<unit>[a-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex NinetyNine();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<number>[0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Refused();

    [GeneratedRegex(
        @"Socket errors: connect (?<connect>[0-9]+), read (?<read>[0-9]+), write (?<write>[0-9]+), timeout (?<timeout>[0-9]+)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Failed();
}
