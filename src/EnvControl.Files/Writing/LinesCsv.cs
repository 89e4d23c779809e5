using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>lines.csv</c> (生产线措施表): one row for each measure of each line, so that its figures add up to the line's.</summary>
/// <remarks>An obligation of the whole firm stands once, with line and process empty. A line without a measure still has a row.</remarks>
internal static class LinesCsv
{
    private static readonly string[] Headings =
    [
        "credit_code",
        "line",
        "process",
        "level",
        "control_class",
        "rule",
        "action",
        "quantity",
        "unit",
        "share_permille",
        "so2_kg_d",
        "nox_kg_d",
        "pm_kg_d",
        "vocs_kg_d",
        "provenance",
        "unknown",
    ];

    /// <summary>Writes the file.</summary>
    public static void Write(string path, DecisionTable table)
    {
        using var csv = new CsvTextWriter(path, Headings);
        for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
        {
            foreach (var level in table.Request.Levels)
            {
                Firm(csv, table, table.Firm(firm, level));
            }
        }
    }

    private static void Firm(CsvTextWriter csv, DecisionTable table, FirmDecision firm)
    {
        foreach (var line in firm.Lines)
        {
            var own = line.Duties.Where(duty => !duty.Measure.IsFirmLevel).ToArray();
            var first = Array.FindIndex(own, duty => duty.IsDeciding);
            for (var i = 0; i < own.Length; i++)
            {
                Row(csv, table, line, own[i], hasFigures: i == Math.Max(0, first));
            }

            if (own.Length == 0)
            {
                Row(csv, table, line, null, hasFigures: true);
            }
        }

        var shared = firm.Lines.SelectMany(line =>
            line.Duties.Where(duty => duty.Measure.IsFirmLevel).Select(duty => (line, duty))
        );
        foreach (var (line, duty) in shared.DistinctBy(pair => (pair.duty.Rule.Name, pair.duty.Measure)))
        {
            Row(csv, table, line, duty, hasFigures: false);
        }
    }

    private static void Row(
        CsvTextWriter csv,
        DecisionTable table,
        LineDecision line,
        Duty? duty,
        bool hasFigures
    )
    {
        var lines = table.Inventory.Lines;
        var isFirmLevel = duty?.Measure.IsFirmLevel == true;
        csv.Cell(table.Inventory.Enterprises.CreditCodes.Text(lines.FirmOf(line.Line)));
        csv.Cell(isFirmLevel ? string.Empty : CellGuard.Text(lines.Names.Text(line.Line)));
        csv.Cell(isFirmLevel ? string.Empty : lines.Processes.Text(line.Line));
        csv.Cell(line.Level.Spell());
        var known = line.Class.IsKnown ? line.Class.Value : null;
        csv.Cell(known?.Spell() ?? string.Empty);
        var isKnown = line.UnknownDuty.IsEmpty && !line.IsOutsideLaw;
        csv.Cell(duty?.Rule.Name ?? string.Empty);
        csv.Cell(duty?.Measure.Action ?? string.Empty);
        csv.Cell(
            duty?.Effect.Quantity?.Amount.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty
        );
        csv.Cell(duty?.Effect.Quantity?.Unit ?? string.Empty);
        csv.Cell(
            duty?.Effect.IsExact == true
                ? duty.Effect.Least.Permille.ToString(CultureInfo.InvariantCulture)
                : string.Empty
        );
        foreach (var pollutant in Pollutants.All)
        {
            csv.Cell(hasFigures && isKnown ? Figures.Exact(line.Saving, pollutant) : string.Empty);
        }

        csv.Cell(!isKnown ? string.Empty : Provenance(line, duty).Spell());
        csv.Cell(
            string.Join(
                ';',
                hasFigures ? line.UnknownDuty.Concat(line.UnknownAmount) : duty?.Effect.Missing ?? []
            )
        );
        csv.EndRow();
    }

    private static Trust Provenance(LineDecision line, Duty? duty) =>
        duty is null ? line.Trust
        : duty.IsDeciding ? line.Trust
        : duty.Ground.Trust;
}
