using System.Text.Json;

namespace EnvControl.Cli.Tests.Settings;

/// <summary>What one run of the program left behind.</summary>
public sealed record Reply(int Code, string Out, string Error)
{
    /// <summary>Standard output as one JSON document; throws when it is anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Everything a person would see.</summary>
    public string Words => Out + Error;

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    /// <summary>Standard output holds a phrase, wherever its lines break.</summary>
    public void ShouldSay(string phrase) => Solid(Out).ShouldContain(Solid(phrase));

    /// <summary>Standard output does not hold a phrase, wherever its lines break.</summary>
    public void ShouldNotSay(string phrase) => Solid(Out).ShouldNotContain(Solid(phrase));

    /// <summary>The codes of all faults on standard error, in order.</summary>
    public string[] Codes =>
        Error
            .Split('\n')
            .SelectMany(line =>
                line.Split(' ').Where(word => word.StartsWith("EC", StringComparison.Ordinal))
            )
            .Select(word => word.TrimEnd(':'))
            .ToArray();

    private static string Solid(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
