using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What lists are decided from, loaded (已载入的依据).</summary>
/// <param name="Inventory">The inventory of the version, with the standings known then.</param>
/// <param name="Rules">The rules, with the control orders that came with the inventory.</param>
public sealed record DecisionBasis(EmergencyReductionInventory Inventory, RuleSet Rules);
