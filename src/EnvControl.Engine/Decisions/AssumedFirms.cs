using System.Collections.Frozen;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>Whose decision rests on a value that a user declared for an empty cell (依据假定取值的企业): it is no better than assumed.</summary>
/// <remarks>
/// A fact counts where any rule asks for it, whether or not this firm's answer hangs on it; working days where the emissions of a
/// whole plant come from its year.
/// </remarks>
internal sealed class AssumedFirms
{
    private readonly LineTable _lines;
    private readonly FrozenSet<int> _ofDuty;
    private readonly FrozenSet<int> _ofAmount;

    /// <summary>Looks up the firms.</summary>
    public AssumedFirms(RuleSet set, EmergencyReductionInventory inventory)
    {
        _lines = inventory.Lines;
        if (inventory.Assumptions.IsEmpty)
        {
            (_ofDuty, _ofAmount) = ([], []);
            return;
        }

        var asked = set
            .Classification.Select(known => known.Rule)
            .Concat(set.Rules)
            .Concat(set.Orders.SelectMany(order => order.Rules.Select(known => known.Rule)))
            .SelectMany(rule => ConditionFacts.Of(rule.Condition))
            .ToHashSet(StringComparer.Ordinal);
        FrozenSet<int> Rows(Func<FactAssumption, bool> isMeant)
        {
            var codes = inventory
                .Assumptions.Where(isMeant)
                .SelectMany(assumption => assumption.Firms)
                .ToHashSet(StringComparer.Ordinal);
            return Enumerable
                .Range(0, inventory.Enterprises.Count)
                .Where(firm => codes.Contains(inventory.Enterprises.CreditCodes.Text(firm)))
                .ToFrozenSet();
        }

        _ofDuty = Rows(assumption => asked.Contains(assumption.FactId));
        _ofAmount = Rows(assumption => assumption.FactId == FactIds.OperatingDays);
    }

    /// <summary>The trust of what was decided of a line.</summary>
    /// <param name="trust">The trust of the rules that decided.</param>
    /// <param name="line">The line.</param>
    /// <param name="isByOrder">Whether an order replaces all else: it asks for no standing.</param>
    public Trust Of(Trust trust, int line, bool isByOrder)
    {
        var firm = _lines.FirmOf(line);
        return
            (!isByOrder && _ofDuty.Contains(firm))
            || (_ofAmount.Contains(firm) && _lines.Processes.Text(line) == FactIds.WholePlant)
            ? Trust.Assumed
            : trust;
    }
}
