using NodaTime;
using NodaTime.Testing;

namespace EnvControl.Cli.Tests.Settings;

/// <summary>The program, asked as a person asks it, with a clock that stands still.</summary>
public static class Prompt
{
    /// <summary>Noon of the sample city's own day in Anyang.</summary>
    public static readonly Instant Noon = Instant.FromUtc(2020, 12, 1, 4, 0);

    /// <summary>Runs one command line.</summary>
    public static Reply Run(params string[] args) => RunAt(Noon, args);

    /// <summary>Runs one command line at another time.</summary>
    public static Reply RunAt(Instant now, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Terminal(output, error), new FakeClock(now));
        return new Reply(code, output.ToString(), error.ToString());
    }
}
