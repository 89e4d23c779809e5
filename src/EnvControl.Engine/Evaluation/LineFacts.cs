using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Engine.Evaluation;

/// <summary>Where the facts of lines come from (事实来源), column by column.</summary>
internal sealed class LineFacts
{
    private readonly EmergencyReductionInventory _inventory;
    private readonly FactCatalog _facts;
    private readonly OverlayBook _lists;
    private readonly LocalDate _on;
    private readonly bool[] _isListed;

    /// <summary>Prepares to read.</summary>
    /// <param name="inventory">The tables.</param>
    /// <param name="facts">The catalogue.</param>
    /// <param name="lists">The list entries of inventory and rule set together.</param>
    /// <param name="on">The day.</param>
    public LineFacts(
        EmergencyReductionInventory inventory,
        FactCatalog facts,
        OverlayBook lists,
        LocalDate on
    )
    {
        _inventory = inventory;
        _facts = facts;
        _lists = lists;
        _on = on;
        var listed = lists.Entries.Select(entry => entry.Firm.Text).ToHashSet(StringComparer.Ordinal);
        _isListed = new bool[inventory.Enterprises.Count];
        for (var firm = 0; listed.Count > 0 && firm < _isListed.Length; firm++)
        {
            _isListed[firm] = listed.Contains(inventory.Enterprises.CreditCodes.Text(firm));
        }
    }

    /// <summary>The list entry that bears on a line, or <c>null</c>.</summary>
    public T? Find<T>(int line)
        where T : Overlay
    {
        var firm = _inventory.Lines.FirmOf(line);
        return _isListed[firm]
            ? _lists.Find<T>(
                _inventory.Enterprises.CreditCodes.Text(firm),
                _inventory.Lines.Names.Text(line),
                _on
            )
            : null;
    }

    /// <summary>Whether a line's firm stands on any list.</summary>
    public bool IsListed(int line) => _isListed[_inventory.Lines.FirmOf(line)];

    /// <summary>The column of a fact and whether its rows are firms; <c>null</c> for a fact that no table holds.</summary>
    public (Column Column, bool IsOfFirms)? ColumnOf(string id) =>
        (id, _facts[id].Table) switch
        {
            (FactIds.Grade, _) => (_inventory.Lines.Grades, false),
            (FactIds.Industry, _) => (_inventory.Lines.Industries, false),
            (_, FactTable.Enterprise) => (_inventory.Enterprises[id], true),
            (_, FactTable.Line) => (_inventory.Lines[id], false),
            _ => null,
        };

    /// <summary>A fact of one line; missing where it is of the alert or decided later.</summary>
    public FactValue Of(string id, int line)
    {
        if (ColumnOf(id) is var (column, isOfFirms))
        {
            return column[isOfFirms ? _inventory.Lines.FirmOf(line) : line];
        }

        return id switch
        {
            FactIds.Guarantee => FactValue.Of(Find<Guarantee>(line) is not null),
            FactIds.SmallMicro => FactValue.Of(Find<SmallMicroEmitter>(line) is not null),
            FactIds.ExemptLevel => FactValue.Of(Find<Exemption>(line)?.HighestLevel.Spell() ?? "none"),
            _ => FactValue.Missing,
        };
    }
}
