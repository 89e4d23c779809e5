using System.Text.Json.Nodes;
using EnvControl.Application.Grading;
using EnvControl.Application.Text;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;

namespace EnvControl.Cli.Documents;

/// <summary>Grades from indicators as a JSON document (评级结果文档).</summary>
internal static class GradeDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(GradeAnswer answer, GradingWording words, IEnumerable<string> files) =>
        new()
        {
            ["on"] = Phrases.Day(answer.On),
            ["ruleSet"] = answer.Rules.Id,
            ["source"] = answer.Source,
            ["approvedGradeStands"] = true,
            ["firms"] = JsonOutput.Items(answer.Firms, firm => Firm(firm, words)),
            ["warnings"] = FaultDocument.Items(answer.Warnings),
            ["files"] = JsonOutput.Texts(files),
        };

    private static JsonObject Firm(FirmGrading firm, GradingWording words) =>
        new()
        {
            ["creditCode"] = firm.Row.CreditCode,
            ["name"] = firm.Row.Name,
            ["industries"] = JsonOutput.Items(
                firm.Industries,
                grading => new JsonObject
                {
                    ["industry"] = grading.Industry.Id.Text,
                    ["approved"] = grading.Approved?.Spell(),
                    ["computed"] = Range(grading.Lowest),
                    ["complete"] = grading.IsComplete,
                    ["comparison"] = grading.Comparison switch
                    {
                        GradeComparison.Consistent => "consistent",
                        GradeComparison.Lower => "lower",
                        GradeComparison.Higher => "higher",
                        _ => "nothing",
                    },
                    ["note"] = words.NoResult(grading),
                    ["tables"] = JsonOutput.Items(grading.Results, result => Table(result, firm.Row, words)),
                    ["switchedOff"] = JsonOutput.Texts(grading.SwitchedOff.Select(table => table.Id)),
                }
            ),
        };

    private static JsonObject Table(GradingResult result, IndicatorRow row, GradingWording words) =>
        new()
        {
            ["table"] = result.Table.Id,
            ["inScope"] = result.InScope switch
            {
                Truth.Yes => "yes",
                Truth.No => "no",
                _ => "unknown",
            },
            ["missingScope"] = JsonOutput.Texts(result.MissingScope),
            ["complete"] = result.Table.IsComplete,
            ["next"] = result.Next?.Spell(),
            ["holdingBack"] = JsonOutput.Texts(result.HoldingBack.Select(one => one.Indicator.Id)),
            ["open"] = JsonOutput.Texts(result.Open.Select(one => one.Indicator.Id)),
            ["indicators"] = JsonOutput.Items(
                result.Indicators,
                one => new JsonObject
                {
                    ["indicator"] = one.Indicator.Id,
                    ["name"] = words.Words.Say(one.Indicator.Name),
                    ["reaches"] = Range(one.Range),
                    ["values"] = Values(one.Indicator, row),
                    ["needed"] =
                        result.Next is { } next && one.Range?.Best > next
                            ? words.Needs(one.Indicator, next)
                            : null,
                    ["instrument"] = one.Indicator.Ground.Instrument.Number,
                    ["clause"] = one.Indicator.Ground.ClauseName,
                    ["provenance"] = one.Indicator.Ground.Trust.Spell(),
                }
            ),
        };

    private static JsonObject Values(Indicator indicator, IndicatorRow row)
    {
        var values = new JsonObject();
        foreach (var id in indicator.Facts)
        {
            var value = row.Of(id);
            values[id] = value.IsMissing ? null : value.ToString();
        }

        return values;
    }

    private static JsonObject? Range(GradeRange? range) =>
        range is null
            ? null
            : new JsonObject
            {
                ["best"] = range.Best.Spell(),
                ["worst"] = range.Worst.Spell(),
                ["unknown"] = JsonOutput.Texts(range.Missing),
                ["unread"] = JsonOutput.Texts(range.Unread.Select(grade => grade.Spell())),
            };
}
