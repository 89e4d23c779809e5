namespace EnvControl.Domain.Standing;

/// <summary>Reads and writes control classes (管控类别) as rules and output files spell them.</summary>
public static class ControlClasses
{
    private static readonly string[] Spellings =
    [
        "suspended",
        "strict",
        "prescribed",
        "general",
        "small-micro",
        "guarantee",
        "exempt",
        "voluntary",
        "long-idle",
    ];

    /// <summary>Every class, in the order in which a firm's lines name the firm's class.</summary>
    public static IReadOnlyList<ControlClass> All { get; } = Enum.GetValues<ControlClass>();

    /// <summary>The spelling in rules and output files, such as <c>small-micro</c>.</summary>
    public static string Spell(this ControlClass value) => Spellings[(int)value - 1];

    /// <summary>Reads a spelling.</summary>
    public static bool TryParse(string? text, out ControlClass value)
    {
        var index = Array.IndexOf(Spellings, text);
        value = (ControlClass)(index + 1);
        return index >= 0;
    }
}
