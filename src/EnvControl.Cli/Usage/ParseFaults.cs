using System.CommandLine;
using EnvControl.Domain.Faults;

namespace EnvControl.Cli.Usage;

/// <summary>Turns what the parser did not understand into faults (解析错误).</summary>
internal static class ParseFaults
{
    /// <summary>Every word that is not understood, and whatever else is wrong.</summary>
    public static IEnumerable<Fault> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = command
            .Options.Concat(parsed.RootCommandResult.Command.Options)
            .Select(option => option.Name)
            .Concat(command.Subcommands.Select(sub => sub.Name))
            .ToArray();
        var unknown = parsed
            .UnmatchedTokens.Select(word => UsageFaults.UnknownWord(word, NearestWord.To(word, words)))
            .ToArray();
        var others = parsed
            .Errors.Select(error => error.Message)
            .Where(message =>
                !parsed.UnmatchedTokens.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal))
            )
            .Distinct(StringComparer.Ordinal)
            .Select(UsageFaults.BadUsage)
            .ToArray();
        // "Required command was not provided" says nothing more once the unknown command has been named.
        return unknown.Length > 0 && command.Subcommands.Count > 0 ? unknown : [.. unknown, .. others];
    }
}
