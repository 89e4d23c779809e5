namespace EnvControl.Domain.Alerts;

/// <summary>The words of alerts in files and at the prompt (预警用词).</summary>
public static class AlertWords
{
    private static readonly string[][] Origins =
    [
        ["forecast", "本市", "预报", "本市预报"],
        ["county", "县", "县区", "区县"],
        ["province", "省", "省级", "省厅"],
        ["ministry", "部", "生态环境部", "部级"],
    ];

    private static readonly string[] States =
    [
        "draft",
        "approved",
        "issued",
        "raised",
        "lowered",
        "amended",
        "lifted",
        "evaluated",
        "withdrawn",
    ];

    private static readonly string[] Kinds = ["start", "raise", "lower", "amend", "lift"];

    private static readonly string[] Scopes = ["all", "division", "industry", "firm"];

    /// <summary>The words for origins, for messages.</summary>
    public static IEnumerable<string> AllOrigins => Origins.Select(words => words[0]);

    /// <summary>The word in files.</summary>
    public static string Spell(this AlertOrigin origin) => Origins[(int)origin - 1][0];

    /// <summary>The word in files.</summary>
    public static string Spell(this AlertState state) => States[(int)state - 1];

    /// <summary>The word in files.</summary>
    public static string Spell(this NoticeKind kind) => Kinds[(int)kind - 1];

    /// <summary>The word in files.</summary>
    public static string Spell(this ScopeKind kind) => Scopes[(int)kind - 1];

    /// <summary>The word in files.</summary>
    public static string Spell(this WaiverKind kind) => kind == WaiverKind.Rule ? "rule" : "fact";

    /// <summary>Reads a word for an origin.</summary>
    public static bool TryParse(string? text, out AlertOrigin origin)
    {
        var place = Array.FindIndex(
            Origins,
            words => words.Contains(text?.Trim(), StringComparer.OrdinalIgnoreCase)
        );
        origin = (AlertOrigin)(place + 1);
        return place >= 0;
    }

    /// <summary>Reads a word for a kind of notice.</summary>
    public static bool TryParse(string? text, out NoticeKind kind)
    {
        var place = Array.IndexOf(Kinds, text);
        kind = (NoticeKind)(place + 1);
        return place >= 0;
    }

    /// <summary>Reads a word for what a scope names.</summary>
    public static bool TryParse(string? text, out ScopeKind kind)
    {
        var place = Array.IndexOf(Scopes, text);
        kind = (ScopeKind)(place + 1);
        return place >= 0;
    }
}
