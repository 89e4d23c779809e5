using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>The firms of one standing, industry and role (样本分段): side by side before the city is shuffled.</summary>
/// <param name="Standing">Their standing.</param>
/// <param name="Industry">Their industry.</param>
/// <param name="Role">Their role, or <c>null</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The place of the first before shuffling.</param>
/// <param name="FirstOfRole">How many firms of the role stand in earlier segments.</param>
/// <param name="TotalGrams">What they emit together, grams a year.</param>
/// <param name="Sigma">The spread of their sizes.</param>
internal sealed record SampleSegment(
    ProfileStanding Standing,
    ProfileIndustry Industry,
    ProfileRole? Role,
    int Count,
    int First,
    int FirstOfRole,
    PollutantAmounts TotalGrams,
    double Sigma
);
