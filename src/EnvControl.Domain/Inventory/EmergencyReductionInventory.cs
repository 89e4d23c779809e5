using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Overlays;

namespace EnvControl.Domain.Inventory;

/// <summary>The emergency reduction inventory of a city (应急减排清单): firms, lines, other sources, list entries.</summary>
/// <param name="Name">What people call it: a file name or "sample".</param>
/// <param name="Sha256">The SHA-256 of what it was read from, lower-case hexadecimal.</param>
/// <param name="Enterprises">The firms.</param>
/// <param name="Lines">Their lines.</param>
/// <param name="Sources">The city's other sources; <c>null</c> when none were handed in, so that no city target can be judged.</param>
/// <param name="Overlays">List entries handed in with it.</param>
/// <param name="Warnings">What a reader should look at although it could be read.</param>
/// <param name="IsSample">Whether it is made up.</param>
public sealed record EmergencyReductionInventory(
    string Name,
    string Sha256,
    EnterpriseTable Enterprises,
    LineTable Lines,
    SourceTable? Sources,
    OverlayBook Overlays,
    ImmutableArray<Fault> Warnings,
    bool IsSample
)
{
    /// <summary>Whether it supposes something that is not so (情景假定). What is decided about such an inventory is never issued.</summary>
    public bool IsScenario { get; init; }

    /// <summary>The facts whose column was looked for and is not there (缺少的列): unknown of every firm of which nothing else says it.</summary>
    public ImmutableArray<string> AbsentColumns { get; init; } = [];

    /// <summary>What empty cells were taken for because a user declared it (假定取值), in the order declared.</summary>
    public ImmutableArray<FactAssumption> Assumptions { get; init; } = [];

    /// <summary>What the firms themselves filed (一厂一策); empty when the inventory carries no such texts.</summary>
    public SitePlanTable SitePlans { get; init; } = SitePlanTable.Empty;
}
