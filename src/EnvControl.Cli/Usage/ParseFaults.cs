using System.CommandLine;
using System.CommandLine.Parsing;
using EnvControl.Domain.Faults;

namespace EnvControl.Cli.Usage;

/// <summary>Turns what the parser did not understand into faults (解析错误).</summary>
internal static class ParseFaults
{
    /// <summary>Every word that is not understood, and whatever is missing, empty or doubled.</summary>
    public static IReadOnlyList<Fault> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = Unknown(parsed, command).ToArray();
        if (command.Subcommands.Count > 0)
        {
            // That a command is missing says nothing more once the unknown one has been named.
            return unknown.Length > 0
                ? unknown
                : [UsageFaults.CommandMissing(command.Subcommands.Select(sub => sub.Name))];
        }

        Fault[] faults =
        [
            .. unknown,
            .. command.Arguments.SelectMany(argument => Of(argument, parsed.GetResult(argument))),
            .. command.Options.SelectMany(option => Of(option, parsed.GetResult(option))),
        ];
        return faults.Length > 0
            ? faults
            : [.. parsed.Errors.Select(error => UsageFaults.BadUsage(error.Message))];
    }

    private static IEnumerable<Fault> Unknown(ParseResult parsed, Command command)
    {
        Option[] options = [.. command.Options, .. parsed.RootCommandResult.Command.Options];
        string[] words =
        [
            .. options.Select(option => option.Name),
            .. command.Subcommands.Select(sub => sub.Name),
        ];
        // An argument takes any word, also a misspelt option; the word meant for it is then left over.
        var taken = command
            .Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value)
            .Where(IsOption)
            .ToArray();
        var leftOver = taken.Length;
        var unmatched = parsed.UnmatchedTokens.Concat(taken).ToHashSet(StringComparer.Ordinal);
        var takesValue = false;
        foreach (var word in parsed.Tokens.Select(token => token.Value).Where(unmatched.Contains))
        {
            // The word behind a misspelt option is its value, not a second slip.
            if (!IsOption(word) && (takesValue || leftOver-- > 0))
            {
                takesValue = false;
                continue;
            }

            var nearest = NearestWord.To(word, words);
            takesValue = options.Any(option => option.Name == nearest && TakesValue(option));
            yield return UsageFaults.UnknownWord(word, nearest);
        }
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    private static IEnumerable<Fault> Of(Argument argument, ArgumentResult? result)
    {
        if (result is null or { Tokens: [] })
        {
            if (argument.Arity.MinimumNumberOfValues == 0)
            {
                yield break;
            }

            yield return UsageFaults.ArgumentMissing(argument.Name);
        }
        else if (result.Tokens.All(IsEmpty))
        {
            yield return UsageFaults.EmptyValue(argument.Name);
        }
    }

    private static IEnumerable<Fault> Of(Option option, OptionResult? result)
    {
        if (result is null or { Implicit: true })
        {
            if (option.Required)
            {
                yield return UsageFaults.OptionMissing(option.Name);
            }
        }
        else if (TakesValue(option) && result.Tokens.Count == 0)
        {
            yield return UsageFaults.ValueMissing(option.Name);
        }
        else if (result.Tokens.Any(IsEmpty))
        {
            yield return UsageFaults.EmptyValue(option.Name);
        }
        else if (option.Arity.MaximumNumberOfValues == 1 && result.Tokens.Count > 1)
        {
            yield return UsageFaults.Doubled(option.Name);
        }
    }

    private static bool TakesValue(Option option) => option.Arity.MinimumNumberOfValues > 0;

    private static bool IsEmpty(Token token) => string.IsNullOrWhiteSpace(token.Value);
}
