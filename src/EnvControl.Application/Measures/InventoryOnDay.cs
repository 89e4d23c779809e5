using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>An inventory and the day it is asked about (某日的清单).</summary>
/// <param name="Inventory">The inventory.</param>
/// <param name="On">The day whose rules and lists count.</param>
/// <param name="Rules">The rules, with the control orders that came with the inventory.</param>
public sealed record InventoryOnDay(EmergencyReductionInventory Inventory, LocalDate On, RuleSet Rules);
