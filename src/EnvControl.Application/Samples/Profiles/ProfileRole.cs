using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>Something that sets a few firms apart: a list, a stop order, a gap in their papers (样本角色). A firm has one at most.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Firms">How many in a city of the profile's own size.</param>
/// <param name="Where">Where they are found; the numbers add up to <paramref name="Firms"/>.</param>
/// <param name="Note">Why so many.</param>
/// <param name="Overlay">The list they are on: <c>guarantee</c>, <c>smallMicro</c>, <c>exemption</c> or <c>offPeak</c>.</param>
/// <param name="Suspended">Whether they are under a stop order.</param>
/// <param name="LongIdle">Whether they are long idle.</param>
/// <param name="Missing">Ids of facts left empty.</param>
/// <param name="MeanKilogramsPerYear">Their mean emission, where it does not follow their industry's.</param>
/// <param name="Sigma">The spread of their sizes, where it is not the city's.</param>
/// <param name="OutputValuePercent">Their output value in percent of their industry's.</param>
public sealed record ProfileRole(
    string Id,
    int Firms,
    ImmutableArray<ProfilePlace> Where,
    Bilingual Note,
    string? Overlay = null,
    bool Suspended = false,
    bool LongIdle = false,
    ImmutableArray<string>? Missing = null,
    PollutantFigures? MeanKilogramsPerYear = null,
    double? Sigma = null,
    int OutputValuePercent = 100
);
