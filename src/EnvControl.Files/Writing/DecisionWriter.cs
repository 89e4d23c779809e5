using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes decisions as csv, json and xlsx (结果输出): all files appear together or none does.</summary>
public sealed class DecisionWriter : IDecisionWriter
{
    /// <inheritdoc/>
    /// <exception cref="FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public ImmutableArray<string> Write(
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries,
        string folder,
        ImmutableArray<string> formats,
        IProgress<int>? progress = null
    )
    {
        var unfinished = Path.Combine(Path.GetFullPath(folder), $".unfinished-{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(unfinished);
            var words = new Wording(table.RuleSet, Language.Chinese);
            SummaryJson.Write(Path.Combine(unfinished, "summary.json"), table, summaries);
            if (formats.Contains("csv", StringComparer.Ordinal))
            {
                MeasuresCsv.Write(Path.Combine(unfinished, "measures.csv"), table, words, progress);
                LinesCsv.Write(Path.Combine(unfinished, "lines.csv"), table);
                UncoveredCsv.Write(Path.Combine(unfinished, "uncovered.csv"), table);
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

            return Move(unfinished, Path.GetFullPath(folder));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([OutputFaults.NotWritten(folder, wrong.Message)]);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private static ImmutableArray<string> Move(string from, string to)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            File.Move(file, target, overwrite: true);
            written.Add(target);
        }

        return written.ToImmutable();
    }
}
