using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>What a change would do (企业情况改动预览).</summary>
/// <param name="Before">The inventory on the first day as it is known.</param>
/// <param name="After">The inventory on the first day as it would be.</param>
/// <param name="On">The first day.</param>
/// <param name="Firms">Firm by firm, in the order asked.</param>
public sealed record StandingProposal(
    EmergencyReductionInventory Before,
    EmergencyReductionInventory After,
    LocalDate On,
    ImmutableArray<ProposedStanding> Firms
)
{
    /// <summary>What would be recorded.</summary>
    public ImmutableArray<StandingClaim> Claims =>
        [.. Firms.Select(firm => firm.Claim).OfType<StandingClaim>()];
}
