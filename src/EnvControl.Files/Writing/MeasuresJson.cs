using System.Globalization;
using System.Text.Json;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>measures.json</c> (完整结果): every firm, level and measure with its ground, and ranges where a fact is missing.</summary>
internal static class MeasuresJson
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, DecisionTable table, Wording words, IProgress<int>? progress) =>
        JsonOutput.Write(
            path,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("on", table.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("inventory", table.Inventory.Sha256);
                json.WriteString("ruleSet", table.RuleSet.Id);
                json.WriteString("engine", table.Engine);
                json.WriteStartArray("firms");
                for (var firm = 0; firm < table.Inventory.Enterprises.Count; firm++)
                {
                    Firm(json, table, firm, words);
                    progress?.Report(firm + 1);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void Firm(Utf8JsonWriter json, DecisionTable table, int firm, Wording words)
    {
        var firms = table.Inventory.Enterprises;
        json.WriteStartObject();
        json.WriteString("creditCode", firms.CreditCodes.Text(firm));
        json.WriteString("name", firms.Names.Text(firm));
        json.WriteString("division", firms.Divisions.Text(firm));
        json.WriteString("industry", FirmText.Industries(firms, firm));
        json.WriteStartArray("levels");
        foreach (var level in table.Request.Levels)
        {
            Level(json, table, table.Firm(firm, level), words);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter json, DecisionTable table, FirmDecision firm, Wording words)
    {
        json.WriteStartObject();
        json.WriteString("level", firm.Level.Spell());
        json.WriteString("controlClass", firm.Class?.Spell());
        json.WriteString(
            "measures",
            firm.UnknownDuty.IsEmpty ? words.Measures(firm, table.Inventory.Lines) : null
        );
        Reduction(json, firm.Saving);
        json.Texts("notQuantified", firm.NotQuantified);
        json.WriteString("provenance", firm.Class is null ? null : firm.Trust.Spell());
        json.Texts("unknownDuty", firm.UnknownDuty);
        json.Texts("unknownAmount", firm.UnknownAmount);
        json.WriteStartArray("lines");
        foreach (var line in firm.Lines)
        {
            Line(json, table, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, DecisionTable table, LineDecision line)
    {
        json.WriteStartObject();
        json.WriteString("line", table.Inventory.Lines.Names.Text(line.Line));
        json.WriteString("process", table.Inventory.Lines.Processes.Text(line.Line));
        json.WriteString(
            "controlClass",
            line.Class is { IsKnown: true, Value: { } known } ? known.Spell() : null
        );
        Reduction(json, line.Saving);
        json.WriteStartArray("duties");
        foreach (var duty in line.Duties)
        {
            json.WriteStartObject();
            json.WriteString("action", duty.Measure.Action);
            json.WriteString("rule", duty.Rule.Name);
            json.WriteString("instrument", duty.Ground.Instrument.Number);
            json.WriteString("clause", duty.Ground.ClauseName);
            json.WriteString("provenance", duty.Ground.Trust.Spell());
            json.WriteBoolean("isDeciding", duty.IsDeciding);
            if (duty.Effect.Quantity is { } quantity)
            {
                json.WriteNumber("quantity", quantity.Amount);
                json.WriteString("unit", quantity.Unit);
                json.WriteBoolean("isAtMost", quantity.IsAtMost);
            }

            json.Texts("missing", duty.Effect.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("isUncovered", line.IsUncovered);
        json.WriteEndObject();
    }

    /// <summary>The least and the most that is saved; the two are equal when it is known.</summary>
    private static void Reduction(Utf8JsonWriter json, Saving saving)
    {
        json.Pollutants(
            "reductionKgPerDayLeast",
            p => saving.IsBaseKnown(p) ? Figures.Kilograms(saving.Least[p]) : null
        );
        json.Pollutants(
            "reductionKgPerDayMost",
            p => saving.IsBaseKnown(p) ? Figures.Kilograms(saving.Most[p]) : null
        );
    }
}
