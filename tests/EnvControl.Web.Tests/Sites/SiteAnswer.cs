namespace EnvControl.Web.Tests.Sites;

/// <summary>What the site answered.</summary>
public sealed record SiteAnswer(
    int Status,
    string Text,
    string? Location,
    IReadOnlyDictionary<string, string> Headers
);
