namespace EnvControl.Domain.Standing;

/// <summary>Reads and writes the kinds of standing (企业情况的种类) as stores and files spell them.</summary>
public static class StandingKinds
{
    private static readonly string[] Spellings =
    [
        "grade",
        "leading",
        "advanced",
        "suspended",
        "long-idle",
        "guarantee",
        "small-micro",
        "exempt",
        "off-peak",
    ];

    /// <summary>Every kind, in order.</summary>
    public static IReadOnlyList<StandingKind> All { get; } = Enum.GetValues<StandingKind>();

    /// <summary>Every spelling, in the order of the kinds.</summary>
    public static IReadOnlyList<string> Words => Spellings;

    /// <summary>The spelling, such as <c>small-micro</c>.</summary>
    public static string Spell(this StandingKind kind) => Spellings[(int)kind - 1];

    /// <summary>Whether it is a plain yes or no of the firm.</summary>
    public static bool IsFlag(this StandingKind kind) =>
        kind is >= StandingKind.Leading and <= StandingKind.LongIdle;

    /// <summary>Whether it is an entry of a list.</summary>
    public static bool IsList(this StandingKind kind) => kind >= StandingKind.Guarantee;

    /// <summary>Reads a spelling.</summary>
    public static bool TryParse(string? text, out StandingKind kind)
    {
        var index = Array.IndexOf(Spellings, text);
        kind = (StandingKind)(index + 1);
        return index >= 0;
    }
}
