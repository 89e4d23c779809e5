using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>What the sample's industry emits and how it is spread (样本的排放参数).</summary>
/// <param name="TonnesPerYear">All firms of a city of the profile's own size, t/a.</param>
/// <param name="TonnesNote">Where the level comes from.</param>
/// <param name="Groups">Groups of industries with their shares; 100 percent of each pollutant together.</param>
/// <param name="GroupsNote">Where the shares come from.</param>
/// <param name="Sigma">The standard deviation of the logarithm of firm sizes; the mean follows from total and number.</param>
/// <param name="SigmaNote">What the size distribution rests on.</param>
public sealed record ProfileEmissions(
    PollutantFigures TonnesPerYear,
    Bilingual TonnesNote,
    ImmutableArray<ProfileGroup> Groups,
    Bilingual GroupsNote,
    double Sigma,
    Bilingual SigmaNote
);
