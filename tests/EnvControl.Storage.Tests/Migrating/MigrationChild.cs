using System.Diagnostics;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage.Tests.Migrating;

/// <summary>A process that brings a store up to date and can be killed while it does.</summary>
internal static class MigrationChild
{
    private const string Begin = "begin";
    private const string Make = "make";

    /// <summary>What the process does: makes a store, or brings one up to date.</summary>
    public static int Main(string[] args)
    {
        if (args is not [var what, var text, var keys])
        {
            return 2;
        }

        var address = StoreAddress.Of(text, keys);
        Console.WriteLine(Begin);
        _ =
            what == Make
                ? StoreDatabase.Prepare(address, mayMake: true, mayMigrate: true)
                : LaterProgram.Migrate(address);
        return 0;
    }

    /// <summary>Starts one and kills it so long after it has begun, unless it is done by then.</summary>
    /// <returns>How long it went on, and whether it was done.</returns>
    public static (TimeSpan Took, bool IsDone) Run(StoreAddress address, bool isMaking, TimeSpan? killAfter)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    typeof(MigrationChild).Assembly.Location,
                    isMaking ? Make : "migrate",
                    address.Text,
                    address.KeysFolder,
                },
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        process.StandardOutput.ReadLine().ShouldBe(Begin);
        var watch = Stopwatch.StartNew();
        if (killAfter is { } after && !process.WaitForExit(after))
        {
            process.Kill();
        }

        process.WaitForExit();
        return (watch.Elapsed, process.ExitCode == 0);
    }
}
