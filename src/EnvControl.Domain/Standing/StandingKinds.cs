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

    private static readonly string[] Names =
    [
        "绩效等级",
        "绩效引领性",
        "绩效先进性",
        "停产整治",
        "长期停产",
        "保障类",
        "小微涉气",
        "豁免",
        "错峰生产",
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

    /// <summary>What people call it.</summary>
    public static Law.Bilingual Name(this StandingKind kind) => new(Names[(int)kind - 1], kind.Spell());

    /// <summary>Reads a spelling, or the Chinese name.</summary>
    public static bool TryParse(string? text, out StandingKind kind)
    {
        var index = Math.Max(Array.IndexOf(Spellings, text), Array.IndexOf(Names, text));
        kind = (StandingKind)(index + 1);
        return index >= 0;
    }
}
