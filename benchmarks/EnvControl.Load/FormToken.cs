using System.Net;
using System.Text.RegularExpressions;

namespace EnvControl.Load;

/// <summary>The token that a page's forms carry (表单令牌).</summary>
internal static partial class FormToken
{
    /// <summary>It, or <c>null</c> where the page has no form.</summary>
    public static string? Of(string page) =>
        Written().Match(page) is { Success: true } token
            ? WebUtility.HtmlDecode(token.Groups["token"].Value)
            : null;

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Written();
}
