using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Web.Reading;

/// <summary>The firms of an inventory version as the register finds them (企业台账索引): made once a version.</summary>
public sealed class RegisterCity
{
    /// <summary>Makes the index.</summary>
    /// <param name="version">The version.</param>
    /// <param name="inventory">What it says.</param>
    /// <param name="rules">The rules, with the orders that came with it.</param>
    public RegisterCity(InventoryVersion version, EmergencyReductionInventory inventory, RuleSet rules)
    {
        (Version, Inventory, Rules) = (version, inventory, rules);
        var firms = inventory.Enterprises;
        string[] names = [.. Enumerable.Range(0, firms.Count).Select(firms.Names.Text)];
        Letters = [.. names.Select(name => new PinyinName(name))];
        Rows = Enumerable
            .Range(0, firms.Count)
            .ToFrozenDictionary(firms.CreditCodes.Text, firm => firm, StringComparer.Ordinal);
        var chinese = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);
        Order =
        [
            .. Enumerable
                .Range(0, firms.Count)
                .OrderBy(firms.Divisions.Text, StringComparer.Ordinal)
                .ThenBy(firm => names[firm], chinese)
                .ThenBy(firms.CreditCodes.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The version.</summary>
    public InventoryVersion Version { get; }

    /// <summary>What it says, as it was published.</summary>
    public EmergencyReductionInventory Inventory { get; }

    /// <summary>The rules, with the orders that came with it.</summary>
    public RuleSet Rules { get; }

    /// <summary>The rows by county, then by name.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>The names by first letters, row by row.</summary>
    public ImmutableArray<PinyinName> Letters { get; }

    /// <summary>The row of each credit code.</summary>
    public FrozenDictionary<string, int> Rows { get; }
}
