using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>uncovered.csv</c> (无规则覆盖的生产线): controlled lines that no rule in force touches.</summary>
internal static class UncoveredCsv
{
    private static readonly string[] Headings =
    [
        "credit_code",
        "name",
        "line",
        "process",
        "industry",
        "grade",
        "level",
        "control_class",
    ];

    /// <summary>Writes the file; without such a line it has its headings only.</summary>
    public static void Write(string path, DecisionTable table)
    {
        using var csv = new CsvTextWriter(path, Headings);
        var (firms, lines) = (table.Inventory.Enterprises, table.Inventory.Lines);
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var level in table.Request.Levels)
            {
                var decision = table.Line(line, level);
                if (!decision.IsUncovered)
                {
                    continue;
                }

                csv.Cell(firms.CreditCodes.Text(lines.FirmOf(line)));
                csv.Cell(CellGuard.Text(firms.Names.Text(lines.FirmOf(line))));
                csv.Cell(CellGuard.Text(lines.Names.Text(line)));
                csv.Cell(lines.Processes.Text(line));
                csv.Cell(lines.Industries.Text(line));
                csv.Cell(lines.Grades.Text(line));
                csv.Cell(level.Spell());
                csv.Cell(
                    decision.Class is { IsKnown: true, Value: { } known } ? known.Spell() : string.Empty
                );
                csv.EndRow();
            }
        }
    }
}
