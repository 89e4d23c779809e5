using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's list of small and micro emitters looks (样本小微涉气名单).</summary>
/// <param name="Document">The invented document.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer.</param>
public sealed record ProfileSmallMicroList(ProfileDocument Document, LocalDate From, LocalDate? To);
