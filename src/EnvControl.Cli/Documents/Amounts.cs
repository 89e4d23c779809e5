using System.Text.Json.Nodes;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Cli.Documents;

/// <summary>Amounts as JSON (数量): kg a day with three decimals.</summary>
internal static class Amounts
{
    /// <summary>A saving: of each pollutant the least and the most, <c>null</c> where the base is not known.</summary>
    public static JsonObject Of(Saving saving) =>
        Each(p =>
            saving.IsBaseKnown(p)
                ? new JsonObject
                {
                    ["least"] = Kilograms(saving.Least[p]),
                    ["most"] = Kilograms(saving.Most[p]),
                }
                : null
        );

    /// <summary>A line's daily base; <c>null</c> where it is missing.</summary>
    public static JsonObject Base(LineTable lines, int line) =>
        Each(p =>
            lines.DailyGrams(p)[line] is var grams && grams == AmountColumn.Missing
                ? null
                : JsonValue.Create(grams / 1000m)
        );

    private static decimal Kilograms(long milligrams) =>
        Math.Round(milligrams / 1_000_000m, 3, MidpointRounding.ToEven);

    private static JsonObject Each(Func<Pollutant, JsonNode?> node) =>
        new(Pollutants.All.Select(p => KeyValuePair.Create(p.Spell(), node(p))));
}
