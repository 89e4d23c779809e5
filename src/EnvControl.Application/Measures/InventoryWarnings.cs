using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>What must be said of an inventory before its figures are read (清单总体提示): values declared, columns lacking, filings of later days.</summary>
internal static class InventoryWarnings
{
    /// <summary>The warnings, the weightiest first.</summary>
    public static IEnumerable<Fault> Of(EmergencyReductionInventory inventory, LocalDate on)
    {
        if (Absent(inventory) is { } absent)
        {
            yield return absent;
        }

        if (!inventory.Assumptions.IsEmpty)
        {
            yield return AssumptionFaults.Assumed(
                inventory.Assumptions.Select(known => AssumedText.Of(known, inventory, Language.Chinese)),
                inventory.Assumptions.Select(known => AssumedText.Of(known, inventory, Language.English))
            );
        }

        if (Later(inventory, on) is { Length: > 0 } firms)
        {
            yield return AssumptionFaults.FiledLater(
                inventory.Name,
                firms,
                on.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            );
        }
    }

    private static Fault? Absent(EmergencyReductionInventory inventory)
    {
        var (firms, lacking) = (new HashSet<int>(), new List<Domain.Facts.FactDefinition>());
        foreach (var id in inventory.AbsentColumns)
        {
            int[] open =
            [
                .. Enumerable.Range(0, inventory.Enterprises.Count).Where(firm => IsOpen(firm, id)),
            ];
            if (open.Length > 0)
            {
                lacking.Add(inventory.Enterprises.Facts[id]);
                firms.UnionWith(open);
            }
        }

        return lacking.Count == 0
            ? null
            : AssumptionFaults.AbsentColumns(inventory.Name, [.. lacking], firms.Count);

        // Firms with lines of their own have their emissions by the day already.
        bool IsOpen(int firm, string id) =>
            inventory.Enterprises[id][firm].IsMissing
            && (
                id != FactIds.OperatingDays
                || inventory.Lines.Processes.Text(inventory.Lines.LinesOf(firm).Start.Value)
                    == FactIds.WholePlant
            );
    }

    private static string[] Later(EmergencyReductionInventory inventory, LocalDate on)
    {
        var plans = inventory.SitePlans;
        var codes = Enumerable
            .Range(0, plans.Count)
            .Where(row => plans.FiledOn(row) > on)
            .Select(row => plans.CreditCodes.Text(row))
            .ToHashSet(StringComparer.Ordinal);
        return codes.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, inventory.Enterprises.Count)
                    .Where(firm => codes.Contains(inventory.Enterprises.CreditCodes.Text(firm)))
                    .Select(firm => inventory.Enterprises.Names.Text(firm)),
            ];
    }
}
