using System.Collections.Immutable;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>A text that some of the sample's firms filed (样本填报文本).</summary>
/// <param name="Industries">The profile's industries whose firms may have filed it.</param>
/// <param name="Standings">The standings of those firms.</param>
/// <param name="Every">One firm in so many, counted within industry and standing from the first.</param>
/// <param name="Process">The step whose lines it is filed for; <c>null</c> for the whole firm.</param>
/// <param name="Yellow">At yellow; empty for nothing.</param>
/// <param name="Orange">At orange; empty for nothing.</param>
/// <param name="Red">At red; empty for nothing.</param>
/// <param name="From">The first firm that filed it, counted from 0.</param>
public sealed record ProfileSitePlan(
    ImmutableArray<string> Industries,
    ImmutableArray<string> Standings,
    int Every,
    string? Process,
    string Yellow,
    string Orange,
    string Red,
    int From
);
