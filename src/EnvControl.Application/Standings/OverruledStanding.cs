using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>What an official recorded under a document and an inventory version says otherwise (被清单推翻的记录).</summary>
/// <param name="FirmName">The firm's name.</param>
/// <param name="Recorded">What the official recorded.</param>
/// <param name="Instead">What the version says.</param>
public sealed record OverruledStanding(string FirmName, StandingEntry Recorded, StandingClaim Instead);
