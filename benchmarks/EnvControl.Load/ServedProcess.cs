using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EnvControl.Load;

/// <summary>A program that serves pages on loopback, in a process of its own (被测进程).</summary>
internal sealed class ServedProcess : IDisposable
{
    private readonly Process _process;

    private ServedProcess(string program, Uri address, params string[] arguments)
    {
        Address = address;
        _process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        // Each says where it is as soon as it listens.
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(address.Authority, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{program} ended before it listened.");
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>The empty page.</summary>
    public static ServedProcess Empty()
    {
        var address = Free();
        return new ServedProcess(Environment.ProcessPath!, address, "empty", address.ToString());
    }

    /// <summary>The site over a store, as it is installed: a process of its own with its own settings of the runtime.</summary>
    public static async Task<ServedProcess> Site(string folder)
    {
        var address = Free();
        var bin = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));
        var site = new ServedProcess(
            Path.Combine(
                bin,
                "EnvControl.Web",
                Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')),
                "EnvControl.Web"
            ),
            address,
            $"--urls={address}",
            $"--EnvControl:Db={Path.Combine(folder, "envcontrol.db")}",
            "--Logging:LogLevel:Default=Error"
        );
        await site.WaitUntilReady();
        return site;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>As an operator's watch does before it lets visitors in.</summary>
    private async Task WaitUntilReady()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var ready = new Uri("/health/ready", UriKind.Relative);
        while ((await client.GetAsync(ready)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(100);
        }
    }

    private static Uri Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
