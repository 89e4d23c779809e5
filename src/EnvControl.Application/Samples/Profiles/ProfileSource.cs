using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>A group of sources that are not firms (样本的非工业源).</summary>
/// <param name="Group">Its name in the source table.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="KilogramsPerDay">The whole city's emission, for a city of the profile's own size.</param>
/// <param name="ReductionPercent">What it saves.</param>
public sealed record ProfileSource(
    string Group,
    Bilingual Title,
    PollutantFigures KilogramsPerDay,
    ProfileReduction ReductionPercent
);
