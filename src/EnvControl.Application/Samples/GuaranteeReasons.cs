using EnvControl.Domain.Overlays;

namespace EnvControl.Application.Samples;

/// <summary>Reads and writes reasons of the guarantee list (保障类原因) as list files spell them.</summary>
public static class GuaranteeReasons
{
    private static readonly string[] Spellings =
    [
        "livelihood",
        "urbanOperation",
        "foreignTrade",
        "nationalStrategy",
    ];

    /// <summary>The spelling in list files, such as <c>urbanOperation</c>.</summary>
    public static string Spell(this GuaranteeReason reason) => Spellings[(int)reason - 1];

    /// <summary>Reads a spelling.</summary>
    public static bool TryParse(string? text, out GuaranteeReason reason)
    {
        var index = Array.IndexOf(Spellings, text);
        reason = (GuaranteeReason)(index + 1);
        return index >= 0;
    }
}
