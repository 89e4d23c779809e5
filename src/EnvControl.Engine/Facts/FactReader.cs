using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Engine.Facts;

/// <summary>Gathers the facts of a line from tables, lists and the alert (事实读取).</summary>
/// <remarks>
/// Absence from a list is a known "no": lists are complete. Everything else that is empty stays missing. The control class is
/// left missing here: it is decided first. Thread-safe.
/// </remarks>
public sealed class FactReader
{
    private const string NoExemption = "none";

    private readonly FactCatalog _catalog;
    private readonly EmergencyReductionInventory _inventory;
    private readonly OverlayBook _lists;
    private readonly LocalDate _on;
    private readonly Func<int, int, FactValue>[] _read;

    /// <summary>Prepares to read.</summary>
    /// <param name="catalog">The facts.</param>
    /// <param name="inventory">The tables.</param>
    /// <param name="lists">The list entries of inventory and rule set together.</param>
    /// <param name="on">The day on which list entries must be in force.</param>
    public FactReader(
        FactCatalog catalog,
        EmergencyReductionInventory inventory,
        OverlayBook lists,
        LocalDate on
    )
    {
        _catalog = catalog;
        _inventory = inventory;
        _lists = lists;
        _on = on;
        _read = [.. catalog.Facts.Select(ReaderOf)];
    }

    /// <summary>The facts of a line at a level.</summary>
    public FactRow Read(int line, AlertLevel level, double elapsedHours)
    {
        var firm = _inventory.Lines.FirmOf(line);
        var values = new FactValue[_catalog.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _read[i](firm, line);
        }

        values[_catalog.PositionOf(FactIds.Level)] = FactValue.Of(level.Spell());
        values[_catalog.PositionOf(FactIds.ElapsedHours)] = FactValue.Of(elapsedHours);
        return new FactRow(_catalog, values);
    }

    private Func<int, int, FactValue> ReaderOf(FactDefinition fact)
    {
        switch (fact.Id, fact.Table)
        {
            case (FactIds.Grade, _):
                return (_, line) => _inventory.Lines.Grades[line];
            case (FactIds.Industry, _):
                return (_, line) => _inventory.Lines.Industries[line];
            case (_, FactTable.Enterprise):
                var enterprise = _inventory.Enterprises[fact.Id];
                return (firm, _) => enterprise[firm];
            case (_, FactTable.Line):
                var column = _inventory.Lines[fact.Id];
                return (_, line) => column[line];
            case (FactIds.Guarantee, _):
                return (firm, line) => FactValue.Of(Find<Guarantee>(firm, line) is not null);
            case (FactIds.SmallMicro, _):
                return (firm, line) => FactValue.Of(Find<SmallMicroEmitter>(firm, line) is not null);
            case (FactIds.ExemptLevel, _):
                return (firm, line) =>
                    FactValue.Of(Find<Exemption>(firm, line)?.HighestLevel.Spell() ?? NoExemption);
            default:
                return (_, _) => FactValue.Missing;
        }
    }

    private T? Find<T>(int firm, int line)
        where T : Overlay =>
        _lists.Find<T>(_inventory.Enterprises.CreditCodes.Text(firm), _inventory.Lines.Names.Text(line), _on);
}
