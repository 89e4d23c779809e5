using System.Text.Json;

namespace EnvControl.Cli.Tests.Settings;

/// <summary>What one run of the program left behind.</summary>
public sealed record Reply(int Code, string Out, string Error)
{
    /// <summary>Standard output as one JSON document; throws when it is anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Everything a person would see.</summary>
    public string Words => Out + Error;

    /// <summary>Standard output with line breaks and the blanks around them taken out, so that a phrase is found wherever it breaks.</summary>
    public string Flow => string.Concat(Out.Split('\n').Select(line => line.Trim()));

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    /// <summary>The codes of all faults on standard error, in order.</summary>
    public string[] Codes =>
        Error
            .Split('\n')
            .SelectMany(line =>
                line.Split(' ').Where(word => word.StartsWith("EC", StringComparison.Ordinal))
            )
            .Select(word => word.TrimEnd(':'))
            .ToArray();
}
