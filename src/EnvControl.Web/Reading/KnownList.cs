using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Web.Reading;

/// <summary>An issued list as pages read it (已读清单): it never changes.</summary>
/// <param name="Index">Its head and firms.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Finding">What was found about its seal.</param>
public sealed record KnownList(ListIndex Index, string Sha256, SealFinding Finding)
{
    /// <summary>Its head.</summary>
    public ListHead Head => Index.Head;
}
