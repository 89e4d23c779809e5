namespace EnvControl.Domain.Measures;

/// <summary>Reads and writes obligation kinds (措施种类).</summary>
public static class ObligationKinds
{
    private static readonly string[] Spellings =
    [
        "heatBoundLoad",
        "orderBoundLoad",
        "loadReduction",
        "hotStandby",
        "noIgnition",
        "notAbovePreAlert",
        "transportControl",
        "roadTransportStop",
        "nonRoadControl",
        "asWritten",
    ];

    /// <summary>The word in rules and output files.</summary>
    public static string Spell(this ObligationKind kind) => Spellings[(int)kind - 1];

    /// <summary>Whether it is named once for the firm.</summary>
    public static bool IsFirmLevel(this ObligationKind kind) =>
        kind
            is ObligationKind.NoIgnition
                or ObligationKind.TransportControl
                or ObligationKind.RoadTransportStop
                or ObligationKind.NonRoadControl;

    /// <summary>Reads a word of a rule.</summary>
    public static bool TryParse(string? text, out ObligationKind kind)
    {
        var index = Array.IndexOf(Spellings, text);
        kind = (ObligationKind)(index + 1);
        return index >= 0;
    }
}
