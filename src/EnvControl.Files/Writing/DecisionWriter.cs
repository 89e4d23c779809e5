using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes decisions as csv, json and xlsx (结果输出): all files appear together or none does.</summary>
public sealed class DecisionWriter : IDecisionWriter
{
    /// <inheritdoc/>
    /// <exception cref="Domain.Faults.FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public ImmutableArray<string> Write(
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries,
        string folder,
        ImmutableArray<string> formats,
        IProgress<int>? progress = null
    ) =>
        UnfinishedFolder.Fill(
            folder,
            unfinished =>
            {
                var words = new Wording(table.RuleSet, Language.Chinese);
                SummaryJson.Write(Path.Combine(unfinished, "summary.json"), table, summaries);
                if (formats.Contains("csv", StringComparer.Ordinal))
                {
                    MeasuresCsv.Write(Path.Combine(unfinished, "measures.csv"), table, words, progress);
                    LinesCsv.Write(Path.Combine(unfinished, "lines.csv"), table);
                    UncoveredCsv.Write(Path.Combine(unfinished, "uncovered.csv"), table);
                    if (table.SitePlans is { } plans)
                    {
                        CompareCsv.Write(Path.Combine(unfinished, CompareCsv.File), table, plans, words);
                    }
                }

                if (formats.Contains("json", StringComparer.Ordinal))
                {
                    MeasuresJson.Write(Path.Combine(unfinished, "measures.json"), table, words, progress);
                }

                if (formats.Contains("xlsx", StringComparer.Ordinal))
                {
                    var workbook = Path.Combine(unfinished, "measures.xlsx");
                    MeasuresWorkbook.Write(workbook, table, summaries, words, progress);
                    SteadyWorkbook.Settle(workbook);
                }
            }
        );
}
