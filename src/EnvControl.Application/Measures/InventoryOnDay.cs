using EnvControl.Domain.Inventory;
using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>An inventory and the day it is asked about (某日的清单).</summary>
/// <param name="Inventory">The inventory.</param>
/// <param name="On">The day whose rules and lists count.</param>
public sealed record InventoryOnDay(EmergencyReductionInventory Inventory, LocalDate On);
