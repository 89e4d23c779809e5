using System.CommandLine;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary>One thing the program does (命令).</summary>
internal interface IVerb
{
    /// <summary>How it is typed.</summary>
    Command Command { get; }

    /// <summary>The word that stands before it, such as <c>rules</c>; empty for none.</summary>
    string Group => string.Empty;

    /// <summary>Does it. Reads all options before anything else, so that all faults of the command line come out at once.</summary>
    /// <param name="options">What was typed.</param>
    /// <param name="session">The run.</param>
    /// <returns>The exit code.</returns>
    int Run(OptionReader options, Session session);
}
