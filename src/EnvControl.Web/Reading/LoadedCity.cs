using System.Collections.Frozen;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Web.Reading;

/// <summary>A published inventory with the rules it is decided by (已载入的城市): immutable, its firms and rules found by name.</summary>
public sealed class LoadedCity
{
    private readonly FrozenDictionary<string, int> _rows;
    private readonly FrozenDictionary<string, Rule> _rules;

    /// <summary>Makes the indexes.</summary>
    /// <param name="version">The number of the inventory version.</param>
    /// <param name="basis">Inventory and rules.</param>
    public LoadedCity(int version, DecisionBasis basis)
    {
        (Version, Basis) = (version, basis);
        var firms = basis.Inventory.Enterprises;
        _rows = Enumerable
            .Range(0, firms.Count)
            .ToFrozenDictionary(firms.CreditCodes.Text, StringComparer.Ordinal);
        _rules = basis
            .Rules.Rules.Concat(basis.Rules.Classification.Select(rule => rule.Rule))
            .Concat(basis.Rules.Orders.SelectMany(order => order.Rules).Select(rule => rule.Rule))
            .DistinctBy(rule => rule.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);
    }

    /// <summary>The number of the inventory version.</summary>
    public int Version { get; }

    /// <summary>Inventory and rules.</summary>
    public DecisionBasis Basis { get; }

    /// <summary>A firm's row; <c>null</c> when the inventory does not have it.</summary>
    public int? Row(string code) => _rows.TryGetValue(code, out var row) ? row : null;

    /// <summary>A rule; <c>null</c> when there is none of that name.</summary>
    public Rule? Rule(string name) => _rules.GetValueOrDefault(name);

    /// <summary>The row of a firm's line; <c>null</c> when it has none of that name.</summary>
    public int? Line(string code, string name)
    {
        if (Row(code) is not { } row)
        {
            return null;
        }

        var lines = Basis.Inventory.Lines;
        var (start, length) = lines.LinesOf(row).GetOffsetAndLength(lines.Count);
        for (var line = start; line < start + length; line++)
        {
            if (lines.Names.Text(line) == name)
            {
                return line;
            }
        }

        return null;
    }
}
