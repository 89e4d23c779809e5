using System.Diagnostics;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>Runs the built program and kills it without warning.</summary>
internal static class KilledProcess
{
    private static readonly string Program = Checkout.At("artifacts/bin/EnvControl.Cli/release/envcontrol");

    /// <summary>How long the program takes when nobody kills it.</summary>
    /// <exception cref="InvalidOperationException">It did not do what it was asked.</exception>
    public static TimeSpan Life(params string[] args)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(args);
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed : throw new InvalidOperationException(said);
    }

    /// <summary>Starts the program and kills it after a while, unless it is done by then.</summary>
    /// <returns>Whether anybody could take it for done: by its exit code, or by what it answered before it died.</returns>
    public static bool Run(TimeSpan after, params string[] args)
    {
        using var process = Start(args);
        if (!process.WaitForExit(after))
        {
            process.Kill();
        }

        process.WaitForExit();
        return process.ExitCode == 0 || process.StandardOutput.ReadToEnd().Length > 0;
    }

    private static Process Start(string[] args)
    {
        var start = new ProcessStartInfo(Program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        // What it says fits into the pipe; nobody has to read it.
        return Process.Start(start)!;
    }
}
