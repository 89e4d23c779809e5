using EnvControl.Domain.Overlays;

namespace EnvControl.Engine.Scenarios;

/// <summary>Reads, writes and recognises kinds of lists (名单种类).</summary>
public static class ListKinds
{
    private static readonly string[] Spellings = ["guarantee", "small-micro", "exemption", "off-peak"];

    /// <summary>The spelling in list and scenario files.</summary>
    public static string Spell(this ListKind kind) => Spellings[(int)kind - 1];

    /// <summary>Reads a spelling.</summary>
    public static bool TryParse(string? text, out ListKind kind)
    {
        var index = Array.IndexOf(Spellings, text);
        kind = (ListKind)(index + 1);
        return index >= 0;
    }

    /// <summary>The list that an entry stands on.</summary>
    public static ListKind Of(Overlay entry) =>
        entry switch
        {
            Guarantee => ListKind.Guarantee,
            SmallMicroEmitter => ListKind.SmallMicro,
            Exemption => ListKind.Exemption,
            OffPeakStop => ListKind.OffPeak,
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "There are four lists."),
        };
}
