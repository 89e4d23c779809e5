using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's off-peak schedule looks (样本错峰生产安排).</summary>
/// <param name="Document">The invented document.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer.</param>
/// <param name="SharePercent">Parts that stand still to choose from.</param>
public sealed record ProfileOffPeakList(
    ProfileDocument Document,
    LocalDate From,
    LocalDate? To,
    ImmutableArray<int> SharePercent
);
