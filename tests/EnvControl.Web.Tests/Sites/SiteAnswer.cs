using System.Text.RegularExpressions;

namespace EnvControl.Web.Tests.Sites;

/// <summary>What the site answered.</summary>
public sealed record SiteAnswer(
    int Status,
    string Text,
    string? Location,
    IReadOnlyDictionary<string, string> Headers
)
{
    /// <summary>Everything in the text that fits a pattern.</summary>
    public string[] All(string pattern) =>
        [
            .. Regex
                .Matches(Text, pattern, RegexOptions.NonBacktracking)
                .Select(match => match.Groups[match.Groups.Count - 1].Value),
        ];

    /// <summary>The text without what is another each time.</summary>
    public string Bare(params string[] words) =>
        Regex.Replace(
            words.Aggregate(Text, (text, word) => text.Replace(word, string.Empty, StringComparison.Ordinal)),
            "value=\"CfDJ8[^\"]*\"",
            string.Empty,
            RegexOptions.NonBacktracking
        );
}
