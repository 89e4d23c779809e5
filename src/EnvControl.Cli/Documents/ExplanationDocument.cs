using System.Text.Json.Nodes;
using EnvControl.Application.Explanations;
using EnvControl.Application.Text;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Explanations;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Cli.Documents;

/// <summary>An explanation as a JSON document (判定说明).</summary>
internal static class ExplanationDocument
{
    /// <summary>The document of <c>explain</c>.</summary>
    public static JsonObject Of(DecisionExplanation explanation, Wording words)
    {
        var document = FirmDocument.Head(explanation.Answer, words);
        document["level"] = explanation.Firm.Level.Spell();
        document["class"] = explanation.Firm.Class?.Spell();
        document["unknown"] = JsonOutput.Texts(explanation.Firm.Unknown);
        document["lines"] = JsonOutput.Items(
            explanation.Lines,
            line => Line(line, explanation.Answer.Table.Inventory.Lines.Names.Text(line.Decision.Line), words)
        );
        return document;
    }

    private static JsonObject Line(LineExplanation line, string name, Wording words)
    {
        var document = new JsonObject
        {
            ["line"] = name,
            ["class"] = Class(line.Decision.ClassRule),
            ["standing"] = Class(line.Decision.StandingRule),
            ["standingIsLighter"] = line.Decision.IsStandingLighter,
            ["uncovered"] = line.Decision.IsUncovered,
            ["provenance"] = line.Decision.Trust.Spell(),
            ["unknownDuty"] = JsonOutput.Texts(line.Decision.UnknownDuty),
            ["unknownAmount"] = JsonOutput.Texts(line.Decision.UnknownAmount),
            ["measures"] = JsonOutput.Items(line.Decision.Duties, duty => Duty(duty, words)),
            ["reductionKgPerDay"] = line.Decision.UnknownDuty.IsEmpty
                ? Amounts.Of(line.Decision.Saving)
                : null,
            ["nearMisses"] = JsonOutput.Items(line.NearMisses, miss => Miss(miss, line.Row, words)),
        };
        // An inventory without filed texts has nothing to say about them, not even that.
        if (line.Plan is { } plan)
        {
            document["filed"] = Filed(plan, words);
        }

        return document;
    }

    private static JsonObject? Class(ClassificationRule? rule) =>
        rule is null
            ? null
            : new JsonObject { ["class"] = rule.Class.Spell(), ["ground"] = Ground(rule.Rule.Ground) };

    private static JsonObject Duty(Duty duty, Wording words) =>
        new()
        {
            ["action"] = duty.Measure.Action,
            ["measure"] = words.Duty(duty),
            ["working"] = words.Working(duty),
            ["counts"] = duty.IsDeciding,
            ["ground"] = Ground(duty.Ground),
        };

    private static JsonObject Filed(LinePlan plan, Wording words) =>
        new()
        {
            ["text"] = plan.Plan?.Text,
            ["filedIn"] = plan.Plan?.FiledIn,
            ["filedOn"] = plan.Plan?.FiledOn is { } day ? Phrases.Day(day) : null,
            ["readAs"] = JsonOutput.Texts(
                (plan.Plan?.Measures ?? [])
                    .Where(measure => measure is not VerbatimMeasure)
                    .Select(words.Measure)
            ),
            ["notRead"] = JsonOutput.Texts(
                (plan.Plan?.Measures ?? []).OfType<VerbatimMeasure>().Select(measure => measure.Text)
            ),
            ["finding"] = plan.Finding.Spell(),
            ["bound"] = plan.Bound.Spell(),
            ["missing"] = JsonOutput.Texts(plan.Missing),
        };

    private static JsonObject Ground(Ground ground) =>
        new()
        {
            ["rule"] = ground.Rule,
            ["instrument"] = ground.Instrument.Id,
            ["number"] = ground.Instrument.Number,
            ["title"] = FaultDocument.Words(ground.Instrument.Title),
            ["clause"] = ground.ClauseName,
            ["provenance"] = ground.Trust.Spell(),
        };

    private static JsonObject Miss(NearMiss miss, FactRow row, Wording words) =>
        new()
        {
            ["rule"] = miss.Rule.Name,
            ["text"] = words.Say(miss.Rule.Text),
            ["failed"] = JsonOutput.Items(
                miss.Failed,
                failed => new JsonObject
                {
                    ["test"] = words.Condition(failed.Test),
                    ["mustHold"] = failed.MustHold,
                    ["isUnknown"] = failed.IsUnknown,
                    ["values"] = new JsonObject(
                        failed
                            .Facts.Distinct(StringComparer.Ordinal)
                            .Select(fact =>
                                KeyValuePair.Create(fact, (JsonNode?)JsonValue.Create(row[fact].ToString()))
                            )
                    ),
                }
            ),
        };
}
