using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Activation;

/// <summary>The city on which both engines are asked before a rule set counts (检验用清单): the inventory published last as it stands today, or the made-up city while none is.</summary>
/// <param name="store">The store.</param>
/// <param name="tables">Turns cells into inventories.</param>
/// <param name="inventories">Opens the made-up city.</param>
/// <param name="clock">Tells today.</param>
public sealed class TrialCity(IStore store, IInventoryTables tables, OpenInventory inventories, IClock clock)
{
    /// <summary>The city, the day, and what it is called in the trail.</summary>
    /// <param name="rules">The rules on trial, whose facts name its columns.</param>
    /// <exception cref="FaultException">The rules do not allow what the version says; all faults at once.</exception>
    public (InventoryOnDay City, string Name) Of(RuleSet rules) =>
        store.Read(kept =>
        {
            if (kept.Inventories.LastPublished() is not { } version)
            {
                return (inventories.Run(null, null, rules), SampleInventory.Name);
            }

            var today = BureauDay.Today(clock);
            var cells = kept.Inventories.Cells(version);
            var inventory = tables.Read(cells, version.Name, version.ContentSha256, rules);
            var now = clock.GetCurrentInstant();
            return (
                new InventoryOnDay(
                    ApplyStandings.Run(inventory, kept.Standings.Known(now), today, now),
                    today,
                    rules.WithOrders(tables.ReadOrders(cells.Documents, rules))
                ),
                version.Subject
            );
        });
}
