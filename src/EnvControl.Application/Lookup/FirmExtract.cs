using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;

namespace EnvControl.Application.Lookup;

/// <summary>Takes one firm out of an inventory (单个企业的清单摘录).</summary>
/// <remarks>No firm's decision depends on another firm, so that the extract is decided as the whole city would be, only sooner.</remarks>
public static class FirmExtract
{
    /// <summary>The inventory of this firm alone, with its list entries and without the other sources.</summary>
    /// <param name="inventory">The whole inventory.</param>
    /// <param name="firm">The firm's row.</param>
    public static EmergencyReductionInventory Of(EmergencyReductionInventory inventory, int firm)
    {
        var builder = new EnterpriseTableBuilder(inventory.Enterprises.Facts);
        builder.Add(fact => inventory.Enterprises[fact.Id][firm], inventory.Enterprises.StandingsOf(firm));
        var enterprises = builder.Build();
        var lines = new LineTableBuilder(enterprises);
        var (start, length) = inventory.Lines.LinesOf(firm).GetOffsetAndLength(inventory.Lines.Count);
        for (var line = start; line < start + length; line++)
        {
            var row = line;
            lines.Add(0, fact => inventory.Lines[fact.Id][row]);
        }

        var code = inventory.Enterprises.CreditCodes.Text(firm);
        return inventory with
        {
            Enterprises = enterprises,
            Lines = lines.Build(),
            Sources = null,
            Overlays = new OverlayBook(inventory.Overlays.Entries.Where(entry => entry.Firm.Text == code)),
        };
    }
}
