using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>measures.csv</c> (企业措施表): one row for each firm and level, in the order of the inventory.</summary>
internal static class MeasuresCsv
{
    private static readonly string[] Headings =
    [
        "credit_code",
        "name",
        "division_code",
        "industry",
        "control_class",
        "level",
        "rules",
        "measures",
        "so2_kg_d",
        "nox_kg_d",
        "pm_kg_d",
        "vocs_kg_d",
        "not_quantified",
        "provenance",
        "unknown",
    ];

    /// <summary>Writes the file.</summary>
    public static void Write(string path, DecisionTable table, Wording words, IProgress<int>? progress)
    {
        using var csv = new CsvTextWriter(path, Headings);
        for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
        {
            foreach (var level in table.Request.Levels)
            {
                Row(csv, table, table.Firm(firm, level), words);
            }

            progress?.Report(firm + 1);
        }
    }

    private static void Row(CsvTextWriter csv, DecisionTable table, FirmDecision firm, Wording words)
    {
        var firms = table.Inventory.Enterprises;
        csv.Cell(firms.CreditCodes.Text(firm.Firm));
        csv.Cell(CellGuard.Text(firms.Names.Text(firm.Firm)));
        csv.Cell(firms.Divisions.Text(firm.Firm));
        csv.Cell(FirmText.Industries(firms, firm.Firm));
        csv.Cell(firm.Class?.Spell() ?? string.Empty);
        csv.Cell(firm.Level.Spell());
        var isKnown = firm.UnknownDuty.IsEmpty;
        csv.Cell(isKnown ? string.Join(';', firm.Rules) : string.Empty);
        csv.Cell(
            FirmText.IsOutsideLaw(firm) ? FirmText.NoRule
            : isKnown ? words.Measures(firm, table.Inventory.Lines)
            : string.Empty
        );
        foreach (var pollutant in Pollutants.All)
        {
            csv.Cell(firm.Class is null ? string.Empty : Figures.Exact(firm.Saving, pollutant));
        }

        csv.Cell(isKnown ? string.Join(';', firm.NotQuantified) : string.Empty);
        csv.Cell(firm.Class is null ? string.Empty : firm.Trust.Spell());
        csv.Cell(string.Join(';', firm.Unknown));
        csv.EndRow();
    }
}
