using System.Text.Json.Nodes;
using EnvControl.Application.Measures;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Files.Writing;

namespace EnvControl.Cli.Documents;

/// <summary>The result of <c>measures</c> as a JSON document (全市结果): that of <c>summary.json</c>, what is missing, warnings and files.</summary>
internal static class MeasuresDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(MeasuresResult result)
    {
        using var stream = new MemoryStream();
        SummaryJson.Write(stream, result.Table, [.. result.Levels.Select(level => level.Summary)]);
        var document = JsonNode.Parse(stream.ToArray())!.AsObject();
        document["missingFacts"] = JsonOutput.Items(
            result.Levels,
            level => new JsonObject
            {
                ["level"] = level.Summary.Level.Spell(),
                ["forDuty"] = Facts(level.MissingForDuty),
                ["forAmount"] = Facts(level.MissingForAmount),
            }
        );
        if (result.Differences is { } differences)
        {
            document["differences"] = JsonOutput.Items(
                differences,
                difference => Difference(difference, result.Table.Inventory)
            );
        }

        document["warnings"] = FaultDocument.Items(result.Table.Inventory.Warnings);
        document["files"] = JsonOutput.Texts(result.Files);
        return document;
    }

    private static JsonObject Difference(
        EngineDifference difference,
        EmergencyReductionInventory inventory
    ) =>
        new()
        {
            ["creditCode"] = inventory.Enterprises.CreditCodes.Text(inventory.Lines.FirmOf(difference.Line)),
            ["line"] = inventory.Lines.Names.Text(difference.Line),
            ["level"] = difference.Level.Spell(),
            ["aspect"] = difference.Aspect,
            ["columnar"] = difference.First,
            ["reference"] = difference.Second,
        };

    private static JsonObject Facts(IEnumerable<MissingFact> facts) =>
        new(facts.Select(fact => KeyValuePair.Create(fact.FactId, (JsonNode?)JsonValue.Create(fact.Firms))));
}
