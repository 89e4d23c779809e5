using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Scenarios;

/// <summary>A city as a scenario supposes it (情景假定的城市): changed copies, with hashes of their own; the baseline is untouched.</summary>
/// <param name="Inventory">The inventory with its changes; its hash is the baseline's when nothing in it differs.</param>
/// <param name="RuleSet">The rules with their changes; the baseline's own object when nothing in them differs.</param>
/// <param name="Outcomes">What each change came to, in the order of the scenario.</param>
public sealed record SupposedCity(
    EmergencyReductionInventory Inventory,
    RuleSet RuleSet,
    ImmutableArray<ChangeOutcome> Outcomes
);
