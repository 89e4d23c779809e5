using System.Globalization;
using System.Text.Json;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>whatif.json</c> (情景结果文档): what was supposed, what it comes to, and what it takes to ask the same again.</summary>
public static class WhatIfJson
{
    /// <summary>Writes the document to a stream.</summary>
    public static void Write(Stream stream, WhatIfAnswer answer) =>
        JsonOutput.Write(stream, json => Document(json, answer));

    internal static void Write(string path, WhatIfAnswer answer) =>
        JsonOutput.Write(path, json => Document(json, answer));

    private static void Document(Utf8JsonWriter json, WhatIfAnswer answer)
    {
        var diff = answer.Diff;
        var (zh, en) = (
            new Wording(diff.Baseline.RuleSet, Language.Chinese),
            new Wording(diff.Baseline.RuleSet, Language.English)
        );
        json.WriteStartObject();
        Words(json, "name", answer.Scenario.Name.Zh, answer.Scenario.Name.En);
        json.WriteString("on", diff.Baseline.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("elapsedHours", diff.Baseline.Request.ElapsedHours);
        json.WriteString("engine", diff.Baseline.Engine);
        json.WriteString("command", answer.Command);
        json.WriteString("difference", "scenario minus baseline");
        json.WriteBoolean("mayBeIssued", false);
        Side(json, "baseline", diff.Baseline);
        Side(json, "scenario", diff.Scenario);
        json.WriteStartArray("changes");
        foreach (var outcome in answer.Outcomes)
        {
            Change(json, outcome, diff.Baseline, new(zh, diff.Baseline), new(en, diff.Baseline));
        }

        json.WriteEndArray();
        json.WriteBoolean("isEmpty", diff.IsEmpty);
        Number(json, "largestAssumedShare", DiffWording.LargestAssumedShare(diff));
        if (new DiffWording(zh).Warning(diff) is { } warning)
        {
            Words(json, "warning", warning, new DiffWording(en).Warning(diff)!);
        }

        json.WriteStartArray("levels");
        foreach (var level in diff.Levels)
        {
            Level(json, level, new(zh), new(en));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, DecisionTable table)
    {
        json.WriteStartObject(name);
        json.WriteStartObject("inventory");
        json.WriteString("name", table.Inventory.Name);
        json.WriteString("sha256", table.Inventory.Sha256);
        json.WriteNumber("enterprises", table.Inventory.Enterprises.Count);
        json.WriteNumber("lines", table.Inventory.Lines.Count);
        json.WriteNumber("sources", table.Inventory.Sources?.Rows.Length ?? 0);
        json.WriteBoolean("isSample", table.Inventory.IsSample);
        json.WriteBoolean("isScenario", table.Inventory.IsScenario);
        AssumedJson.Write(json, table.Inventory);
        json.WriteEndObject();
        json.WriteString("ruleSet", table.RuleSet.Id);
        json.WriteEndObject();
    }

    private static void Change(
        Utf8JsonWriter json,
        ChangeOutcome outcome,
        DecisionTable baseline,
        ChangeWording zh,
        ChangeWording en
    )
    {
        json.WriteStartObject();
        json.WriteString("where", outcome.Change.Where);
        Words(json, "text", zh.Of(outcome), en.Of(outcome));
        if (outcome.Change.Note is { } note)
        {
            json.WriteString("note", note);
        }

        json.WriteNumber("altered", outcome.Altered);
        json.Texts(
            "firms",
            outcome.Chosen.Firms.Select(firm => baseline.Inventory.Enterprises.CreditCodes.Text(firm))
        );
        json.WriteNumber("lines", outcome.Chosen.Lines.Length);
        json.WriteStartArray("remarks");
        foreach (var (left, right) in zh.Remarks(outcome).Zip(en.Remarks(outcome)))
        {
            json.WriteStartObject();
            json.WriteString("zh", left);
            json.WriteString("en", right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter json, LevelDiff level, DiffWording zh, DiffWording en)
    {
        json.WriteStartObject();
        json.WriteString("level", level.Baseline.Level.Spell());
        Words(json, "amounts", zh.Amounts(level), en.Amounts(level));
        Words(json, "targets", zh.Targets(level), en.Targets(level));
        json.WriteNumber("firms", level.Firms.Length);
        json.WriteStartObject("pollutants");
        foreach (var pollutant in level.Pollutants)
        {
            Pollutant(json, pollutant);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Pollutant(Utf8JsonWriter json, PollutantDiff diff)
    {
        json.WriteStartObject(diff.Pollutant.Spell());
        Range(json, "baselineKgPerDay", diff.SavedBefore);
        Range(json, "scenarioKgPerDay", diff.SavedAfter);
        Range(json, "changeKgPerDay", diff.Change);
        json.WriteNumber("baselineBaseKgPerDay", diff.BaseBefore / 1000m);
        json.WriteNumber("scenarioBaseKgPerDay", diff.BaseAfter / 1000m);
        Range(json, "baselineShare", diff.OutcomeBefore.ShareLeast, diff.OutcomeBefore.ShareMost);
        Range(json, "scenarioShare", diff.OutcomeAfter.ShareLeast, diff.OutcomeAfter.ShareMost);
        Range(json, "changePoints", diff.PointsLeast, diff.PointsMost);
        Number(json, "target", diff.OutcomeBefore.TargetPercent);
        json.WriteString("baselineTargetMet", Met(diff.OutcomeBefore.Outcome));
        json.WriteString("scenarioTargetMet", Met(diff.OutcomeAfter.Outcome));
        Number(json, "assumedShare", diff.AssumedShare);
        json.WriteNumber("openFirms", diff.OpenFirms);
        json.WriteEndObject();
    }

    private static string Met(TargetOutcome outcome) =>
        outcome switch
        {
            TargetOutcome.Met => "met",
            TargetOutcome.NotMet => "notMet",
            _ => "unknown",
        };

    private static void Words(Utf8JsonWriter json, string name, string zh, string en)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", zh);
        json.WriteString("en", en);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, string name, AmountRange? range) =>
        Range(
            json,
            name,
            range is { } least ? Figures.Kilograms(least.Least) : null,
            range is { } most ? Figures.Kilograms(most.Most) : null
        );

    private static void Range(Utf8JsonWriter json, string name, decimal? least, decimal? most)
    {
        if (least is null || most is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Number(json, "least", least);
        Number(json, "most", most);
        json.WriteEndObject();
    }

    /// <summary>A number with at most six decimals; <c>null</c> where there is none.</summary>
    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 6, MidpointRounding.ToEven));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
