using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Web.Reading;

/// <summary>An issued list as pages read it (已读清单): it never changes.</summary>
/// <param name="List">The list.</param>
/// <param name="Sha256">The SHA-256 of its canonical bytes.</param>
/// <param name="Seal">Its seal.</param>
/// <param name="Finding">What was found about the seal.</param>
public sealed record KnownList(AlertList List, string Sha256, ListSeal Seal, SealFinding Finding)
{
    /// <summary>Its head and firms, found by their codes.</summary>
    public ListIndex Index { get; } = new(List);

    /// <summary>Its head.</summary>
    public ListHead Head => List.Head;
}
