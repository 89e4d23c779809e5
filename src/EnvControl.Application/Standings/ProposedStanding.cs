using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>What a change would mean for one firm (企业情况改动预览行).</summary>
/// <param name="Firm">The firm's row in the inventory.</param>
/// <param name="Before">What holds on the first day so far.</param>
/// <param name="After">What would hold then.</param>
/// <param name="Claim">What would be recorded; <c>null</c> when the firm is left out.</param>
/// <param name="Omission">Why it is left out; <c>null</c> when it is not.</param>
public sealed record ProposedStanding(
    int Firm,
    HeldStanding Before,
    HeldStanding After,
    StandingClaim? Claim,
    StandingOmission? Omission
);
