using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Rules.Cases;

namespace EnvControl.Cli.Documents;

/// <summary>How the cases beside the rules came out, as JSON (用例结果与覆盖).</summary>
internal static class CaseDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(ImmutableArray<CaseResult> results, CaseCoverage coverage)
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
            ["cells"] = new JsonObject
            {
                ["all"] = coverage.Cells,
                ["touched"] = coverage.Cells - coverage.Untouched.Length,
                ["untouched"] = JsonOutput.Items(
                    coverage.Untouched,
                    cell => new JsonObject
                    {
                        ["industry"] = cell.Industry,
                        ["process"] = cell.Process,
                        ["grade"] = cell.Grade,
                        ["level"] = cell.Level,
                    }
                ),
            },
        };
    }
}
