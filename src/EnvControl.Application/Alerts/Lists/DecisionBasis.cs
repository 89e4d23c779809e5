using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What lists are decided from, loaded (已载入的依据).</summary>
/// <param name="Inventory">The inventory of the version, as it was published.</param>
/// <param name="Rules">The rules, with the control orders that came with the inventory.</param>
public sealed record DecisionBasis(EmergencyReductionInventory Inventory, RuleSet Rules)
{
    /// <summary>Lays what was recorded of firms, as known then, on the inventory for a day; the same firms and lines in the same order.</summary>
    public Func<LocalDate, EmergencyReductionInventory>? OnDay { get; init; }

    /// <summary>The days on which something recorded of firms begins or ends.</summary>
    public ImmutableArray<LocalDate> Turns { get; init; } = [];

    /// <summary>The inventory with the standings of a day.</summary>
    public EmergencyReductionInventory InventoryOn(LocalDate day) => OnDay?.Invoke(day) ?? Inventory;
}
