using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's list of exemptions looks (样本豁免名单).</summary>
/// <param name="Document">The invented document.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer.</param>
/// <param name="HighestLevel">The highest level at which an exemption holds.</param>
public sealed record ProfileExemptionList(
    ProfileDocument Document,
    LocalDate From,
    LocalDate? To,
    string HighestLevel
);
