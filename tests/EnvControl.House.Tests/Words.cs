using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>Cuts identifiers into their words.</summary>
public static partial class Words
{
    /// <summary>The words of an identifier: <c>AlertLevel</c> → Alert, Level; <c>TryParse2</c> → Try, Parse2; <c>IOPath</c> → IO, Path.</summary>
    public static IReadOnlyList<string> Of(string identifier) =>
        [.. Word().Matches(identifier).Select(match => match.Value)];

    [GeneratedRegex(@"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", RegexOptions.None, 60_000)]
    private static partial Regex Word();
}
