namespace EnvControl.Cli;

/// <summary>Where words go (终端): standard output and standard error, and whether a person looks at them.</summary>
/// <param name="Out">Standard output: results.</param>
/// <param name="Error">Standard error: progress, warnings, faults.</param>
/// <param name="IsOutSeen">Whether output goes to a screen that understands colours.</param>
/// <param name="IsErrorSeen">Whether errors go to a screen.</param>
/// <param name="Width">Columns that may be used, at most <see cref="MaxWidth"/>.</param>
public sealed record Terminal(
    TextWriter Out,
    TextWriter Error,
    bool IsOutSeen = false,
    bool IsErrorSeen = false,
    int Width = Terminal.MaxWidth
)
{
    /// <summary>No table is wider.</summary>
    public const int MaxWidth = 100;

    private const int MinWidth = 60;

    /// <summary>The console this program runs in; redirected output gets plain text.</summary>
    public static Terminal OfConsole()
    {
        var isPlain =
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal(
            Console.Out,
            Console.Error,
            !Console.IsOutputRedirected && !isPlain,
            !Console.IsErrorRedirected && !isPlain,
            Console.IsOutputRedirected ? MaxWidth : Math.Clamp(ConsoleWidth(), MinWidth, MaxWidth)
        );
    }

    private static int ConsoleWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            // No window to measure, as in a service or a bare pipe.
            return MaxWidth;
        }
    }
}
