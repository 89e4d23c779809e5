using System.Collections.Immutable;

namespace EnvControl.Engine.Scenarios;

/// <summary>The firms and lines that a choice comes to (选中的企业和生产线).</summary>
/// <param name="Firms">Rows of the baseline's enterprise table: in the order named, by rank, or by row.</param>
/// <param name="Lines">Rows of the baseline's line table that fit, of these firms.</param>
/// <param name="OpenFirms">Firms left out because a missing fact leaves it open whether they fit.</param>
/// <param name="UnrankedFirms">Firms that fit but were left out because the number they are ranked by is missing.</param>
/// <param name="TiedFirms">Firms left out although their number equals that of the last one taken.</param>
public sealed record Chosen(
    ImmutableArray<int> Firms,
    ImmutableArray<int> Lines,
    ImmutableArray<int> OpenFirms,
    ImmutableArray<int> UnrankedFirms,
    ImmutableArray<int> TiedFirms
)
{
    /// <summary>Nobody.</summary>
    public static Chosen Nobody { get; } = new([], [], [], [], []);
}
