using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;
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
    /// <exception cref="FaultException">Anything is wrong with the inventory; all faults at once.</exception>
    public InventoryOnDay Run(string? path, LocalDate? on, RuleSet rules)
    {
        if (path is not null)
        {
            return new InventoryOnDay(reader.Read(path, rules), on ?? BureauDay.Today(clock));
        }

        var profile = SampleProfile.Load(SampleProfile.ShippedPath);
        return new InventoryOnDay(
            SampleInventory.Build(profile, profile.Firms, SampleSeed, rules),
            on ?? SampleDay
        );
    }
}
