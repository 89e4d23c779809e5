using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>measures_compare.csv</c> (填报与规则对比表): for each firm and level one row, then one for each of its lines.</summary>
/// <remarks>The row of a firm has line and process empty. Every row says which of filed and derived bound.</remarks>
internal static class CompareCsv
{
    /// <summary>What the file is called.</summary>
    public const string File = "measures_compare.csv";

    private static readonly string[] Headings =
    [
        "credit_code",
        "name",
        "line",
        "process",
        "level",
        "control_class",
        "finding",
        "bound",
        "shared_with",
        "filed_text",
        "read_as",
        "not_read",
        "filed_share_permille",
        "derived_share_permille",
        .. Pollutants.All.Select(p => $"filed_{p.Spell()}_kg_d"),
        .. Pollutants.All.Select(p => $"derived_{p.Spell()}_kg_d"),
        "filed_in",
        "filed_on",
        "unknown",
    ];

    /// <summary>Writes the file.</summary>
    public static void Write(string path, DecisionTable table, PlanComparison plans, Wording words)
    {
        using var csv = new CsvTextWriter(path, Headings);
        for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
        {
            foreach (var level in table.Request.Levels)
            {
                var compared = plans.Firm(firm, level);
                Firm(csv, table, compared, words);
                foreach (var line in compared.Lines)
                {
                    Line(csv, table, compared, line, words);
                }
            }
        }
    }

    private static void Firm(CsvTextWriter csv, DecisionTable table, FirmPlan firm, Wording words)
    {
        var (firms, filings) = (table.Inventory.Enterprises, table.Inventory.SitePlans);
        var code = firms.CreditCodes.Text(firm.Firm);
        Head(csv, firms, firm.Firm, string.Empty, string.Empty, firm.Level);
        csv.Cell(table.Firm(firm.Firm, firm.Level).Class?.Spell() ?? string.Empty);
        Compared(csv, firm.Finding, firm.Bound, firm.Filing);
        csv.Cell(CellGuard.Text(firm.Filing.Text));
        csv.Cell(CellGuard.Text(PlanText.ReadAs(firm.Lines, words)));
        csv.Cell(CellGuard.Text(PlanText.NotRead(firm.Lines, firm.Filing.NotApplied)));
        csv.Cell(string.Empty);
        csv.Cell(string.Empty);
        Amounts(csv, firm.FiledSaving);
        Amounts(csv, firm.DerivedSaving);
        var row = firm.Filing.Text.Length == 0 ? -1 : filings.IndexOf(code);
        csv.Cell(row < 0 ? string.Empty : CellGuard.Text(filings.FiledIn.Text(row)));
        csv.Cell(row < 0 ? string.Empty : PlanText.Day(filings.FiledOn(row)));
        csv.Cell(
            string.Join(';', firm.Lines.SelectMany(line => line.Missing).Distinct(StringComparer.Ordinal))
        );
        csv.EndRow();
    }

    private static void Line(
        CsvTextWriter csv,
        DecisionTable table,
        FirmPlan firm,
        LinePlan plan,
        Wording words
    )
    {
        var (lines, derived) = (table.Inventory.Lines, plan.Derived);
        var isKnown = derived.Class is { IsKnown: true, Value: not null };
        Head(
            csv,
            table.Inventory.Enterprises,
            firm.Firm,
            CellGuard.Text(lines.Names.Text(derived.Line)),
            lines.Processes.Text(derived.Line),
            firm.Level
        );
        csv.Cell(isKnown ? derived.Class.Value!.Value.Spell() : string.Empty);
        Compared(csv, plan.Finding, plan.Bound, firm.Filing);
        csv.Cell(CellGuard.Text(plan.Plan?.Text ?? string.Empty));
        csv.Cell(CellGuard.Text(PlanText.ReadAs([plan], words)));
        csv.Cell(CellGuard.Text(PlanText.NotRead([plan], [])));
        csv.Cell(plan.HasQuantity ? Share(plan.Filed!) : string.Empty);
        csv.Cell(isKnown ? Share(DutyWeighing.Of(derived.Duties)) : string.Empty);
        Amounts(csv, plan.FiledSaving);
        Amounts(csv, isKnown ? derived.Saving : null);
        csv.Cell(CellGuard.Text(plan.Plan?.FiledIn ?? string.Empty));
        csv.Cell(PlanText.Day(plan.Plan?.FiledOn));
        csv.Cell(string.Join(';', plan.Missing));
        csv.EndRow();
    }

    private static void Head(
        CsvTextWriter csv,
        EnterpriseTable firms,
        int firm,
        string line,
        string process,
        AlertLevel level
    )
    {
        csv.Cell(firms.CreditCodes.Text(firm));
        csv.Cell(CellGuard.Text(firms.Names.Text(firm)));
        csv.Cell(line);
        csv.Cell(process);
        csv.Cell(level.Spell());
    }

    private static void Compared(CsvTextWriter csv, PlanFinding finding, PlanBound bound, FirmFiling filing)
    {
        csv.Cell(finding.Spell());
        csv.Cell(bound.Spell());
        csv.Cell(filing.SharedWith.ToString(CultureInfo.InvariantCulture));
    }

    private static string Share(DutyWeighing weighing) =>
        weighing.Least == weighing.Most
            ? weighing.Least.Permille.ToString(CultureInfo.InvariantCulture)
            : string.Empty;

    private static void Amounts(CsvTextWriter csv, Saving? saving)
    {
        foreach (var pollutant in Pollutants.All)
        {
            csv.Cell(saving is { } known ? Figures.Exact(known, pollutant) : string.Empty);
        }
    }
}
