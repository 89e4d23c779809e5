namespace EnvControl.Engine.SitePlans;

/// <summary>Reads and writes the words about filed measures in commands and output files (填报对比用词).</summary>
public static class PlanWords
{
    private static readonly string[] Modes = ["stricter", "filed", "derived"];
    private static readonly string[] Bounds = ["derived", "filed", "both"];

    private static readonly string[] FindingWords =
    [
        "same",
        "stricter",
        "softer",
        "no-quantity",
        "missing",
        "open",
        "no-instrument",
        "partial",
    ];

    /// <summary>The modes as they are typed, the default first.</summary>
    public static IReadOnlyList<string> AllModes => Modes;

    /// <summary>Every finding in the order of output files.</summary>
    public static IReadOnlyList<PlanFinding> AllFindings { get; } = Enum.GetValues<PlanFinding>();

    /// <summary>The word of a mode.</summary>
    public static string Spell(this BindMode mode) => Modes[(int)mode - 1];

    /// <summary>The word of what bound.</summary>
    public static string Spell(this PlanBound bound) => Bounds[(int)bound - 1];

    /// <summary>The word of a finding.</summary>
    public static string Spell(this PlanFinding finding) => FindingWords[(int)finding - 1];

    /// <summary>The mode of a word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public static BindMode ModeOf(string word) =>
        Array.IndexOf(Modes, word) is >= 0 and var index
            ? (BindMode)(index + 1)
            : throw new ArgumentOutOfRangeException(nameof(word), word, "There is no such mode.");
}
