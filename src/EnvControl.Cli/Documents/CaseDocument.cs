using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Cells;

namespace EnvControl.Cli.Documents;

/// <summary>How the cases beside the rules came out, as JSON (用例结果与覆盖).</summary>
internal static class CaseDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(
        ImmutableArray<CaseResult> results,
        CaseCoverage coverage,
        CellFolderReport cells
    )
    {
        ImmutableArray<CaseResult> failed = [.. results.Where(result => !result.IsPassed)];
        return new JsonObject
        {
            ["cases"] = results.Length,
            ["passed"] = results.Length - failed.Length,
            ["failed"] = JsonOutput.Items(
                failed,
                result => new JsonObject
                {
                    ["file"] = result.Case.File,
                    ["name"] = result.Case.Name,
                    ["level"] = result.Level.Spell(),
                    ["differences"] = JsonOutput.Texts(result.Differences),
                }
            ),
            ["rules"] = new JsonObject
            {
                ["counted"] = coverage.Rules,
                ["exercised"] = coverage.Rules - coverage.Unexercised.Length,
                ["unexercised"] = JsonOutput.Items(
                    coverage.Unexercised,
                    pair => new JsonObject { ["rule"] = pair.Rule, ["where"] = pair.Where }
                ),
                ["excused"] = JsonOutput.Texts(coverage.Excused),
            },
            ["cells"] = Cells(cells.Own),
            ["examples"] = JsonOutput.Items(
                cells.Examples,
                example =>
                {
                    var document = Cells(example.Report);
                    document.Insert(0, "name", example.Name);
                    return document;
                }
            ),
        };
    }

    private static JsonObject Cells(CellReport report) =>
        new()
        {
            ["all"] = report.Cells,
            ["stated"] = report.Stated,
            ["tables"] = report.Tables,
            ["drafts"] = report.Drafts,
            ["statements"] = report.Statements,
            ["asked"] = report.Asked,
            ["missing"] = JsonOutput.Items(
                report.Missing,
                cell => new JsonObject
                {
                    ["industry"] = cell.Industry,
                    ["process"] = cell.Process,
                    ["grade"] = cell.Grade,
                    ["level"] = cell.Level,
                }
            ),
            ["differing"] = FaultDocument.Items(report.Differing),
        };
}
