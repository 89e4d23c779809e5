using System.Collections.Immutable;
using EnvControl.Application.Orders;
using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>Opens the inventory a user means and settles the day (打开清单并确定日期).</summary>
/// <param name="reader">Reads inventories.</param>
/// <param name="clock">Tells today.</param>
public sealed class OpenInventory(IInventoryReader reader, IClock clock)
{
    /// <summary>The seed of the built-in sample city.</summary>
    public const ulong SampleSeed = 2020;

    /// <summary>The day the built-in sample city is asked about unless another is named.</summary>
    public static LocalDate SampleDay => new(2020, 12, 1);

    /// <summary>Opens an inventory.</summary>
    /// <param name="path">A folder or file; <c>null</c> for the built-in sample city.</param>
    /// <param name="on">The day; <c>null</c> for the sample's own day, or else today in Asia/Shanghai.</param>
    /// <param name="rules">The rule set that names facts and codes.</param>
    /// <param name="assumed">What empty cells are taken for, such as <c>leading=no</c>.</param>
    /// <exception cref="FaultException">Anything is wrong with the inventory; all faults at once.</exception>
    public InventoryOnDay Run(
        string? path,
        LocalDate? on,
        RuleSet rules,
        ImmutableArray<string> assumed = default
    )
    {
        assumed = assumed.IsDefault ? [] : assumed;
        if (path is not null)
        {
            return Read(path, on ?? BureauDay.Today(clock), rules, assumed);
        }

        var profile = SampleProfile.Load(SampleProfile.ShippedPath);
        return Checked(
            SampleInventory.Build(profile, profile.Firms, SampleSeed, rules),
            on ?? SampleDay,
            rules,
            [],
            assumed
        );
    }

    /// <summary>Reads tables and orders; what is wrong with either is told together.</summary>
    private InventoryOnDay Read(string path, LocalDate on, RuleSet rules, ImmutableArray<string> assumed)
    {
        var faults = new List<Fault>();
        var inventory = OrFaults(() => reader.Read(path, rules), faults);
        var orders = OrFaults(() => reader.ReadOrders(path, rules), faults);
        return faults.Count == 0
            ? Checked(inventory!, on, rules.WithOrders(orders), orders, assumed)
            : throw new FaultException(faults.Distinct());
    }

    private static T? OrFaults<T>(Func<T> read, List<Fault> faults)
    {
        try
        {
            return read();
        }
        catch (FaultException faulty)
        {
            faults.AddRange(faulty.Faults);
            return default;
        }
    }

    /// <summary>Tells of firms that orders name and the inventory does not have: of its own orders always, of the rules' on their days.</summary>
    private static InventoryOnDay Checked(
        EmergencyReductionInventory inventory,
        LocalDate on,
        RuleSet rules,
        ImmutableArray<ControlOrder> own,
        ImmutableArray<string> assumed
    )
    {
        inventory = AssumeFacts.Run(inventory, assumed);
        var known = own.Select(order => order.Id).ToHashSet(StringComparer.Ordinal);
        var warnings = new OrderCheck(inventory, rules).Of(
            rules.Orders.Where(order => known.Contains(order.Id) || order.HoldsOn(on))
        );
        return new InventoryOnDay(
            inventory with
            {
                Warnings = [.. InventoryWarnings.Of(inventory, on), .. warnings, .. inventory.Warnings],
            },
            on,
            rules
        );
    }
}
