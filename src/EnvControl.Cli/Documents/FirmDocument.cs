using System.Text.Json.Nodes;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Cli.Documents;

/// <summary>One firm as a JSON document (单个企业).</summary>
internal static class FirmDocument
{
    /// <summary>The document of <c>lookup</c>.</summary>
    public static JsonObject Of(FirmAnswer answer, Wording words)
    {
        var document = Head(answer, words);
        document["lines"] = Lines(answer.Table.Inventory);
        document["levels"] = JsonOutput.Items(
            answer.Table.Request.Levels,
            level => Level(answer.Table.Firm(0, level), answer.Table.Inventory.Lines, words)
        );
        return document;
    }

    /// <summary>Day, rule set, and who the firm is.</summary>
    public static JsonObject Head(FirmAnswer answer, Wording words)
    {
        var firms = answer.Table.Inventory.Enterprises;
        var phrases = new Phrases(words);
        var head = new JsonObject
        {
            ["on"] = Phrases.Day(answer.Table.Request.On),
            ["ruleSet"] = answer.Table.RuleSet.Id,
            ["engine"] = answer.Table.Engine,
            ["isSample"] = answer.Table.Inventory.IsSample,
            ["creditCode"] = firms.CreditCodes.Text(0),
            ["name"] = firms.Names.Text(0),
            ["division"] = firms.Divisions.Text(0),
            ["standings"] = JsonOutput.Items(
                firms.StandingsOf(0).ToArray(),
                standing => new JsonObject
                {
                    ["industry"] = standing.Industry.Text,
                    ["grade"] = standing.Grade?.Spell(),
                }
            ),
            ["lists"] = JsonOutput.Texts(answer.Lists.Select(entry => ListText.Of(entry, phrases))),
        };
        var code = firms.CreditCodes.Text(0);
        var assumed = answer.Table.Inventory.Assumptions.Where(known => known.Firms.Contains(code)).ToArray();
        if (assumed.Length > 0)
        {
            head["assumed"] = JsonOutput.Items(
                assumed,
                known => new JsonObject { ["fact"] = known.FactId, ["value"] = known.Value.ToString() }
            );
        }

        return head;
    }

    private static JsonArray Lines(EmergencyReductionInventory inventory) =>
        JsonOutput.Items(
            Enumerable.Range(0, inventory.Lines.Count),
            line => new JsonObject
            {
                ["line"] = inventory.Lines.Names.Text(line),
                ["industry"] = inventory.Lines.Industries.Text(line),
                ["process"] = inventory.Lines.Processes.Text(line),
                ["baseKgPerDay"] = Amounts.Base(inventory.Lines, line),
            }
        );

    private static JsonObject Level(FirmDecision firm, LineTable lines, Wording words)
    {
        var isKnown = firm.UnknownDuty.IsEmpty;
        return new JsonObject
        {
            ["level"] = firm.Level.Spell(),
            ["class"] = firm.Class?.Spell(),
            ["rules"] = JsonOutput.Texts(firm.Rules),
            ["measures"] = isKnown ? words.Measures(firm, lines) : null,
            ["reductionKgPerDay"] = isKnown ? Amounts.Of(firm.Saving) : null,
            ["notQuantified"] = JsonOutput.Texts(firm.NotQuantified),
            ["provenance"] = firm.Trust.Spell(),
            ["unknown"] = JsonOutput.Texts(firm.Unknown),
        };
    }
}
