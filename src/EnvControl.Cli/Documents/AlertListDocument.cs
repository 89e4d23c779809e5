using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;

namespace EnvControl.Cli.Documents;

/// <summary>Lists, their verdicts and their differences as JSON (清单).</summary>
internal static class AlertListDocument
{
    /// <summary>What a list in the making would say.</summary>
    public static JsonObject Of(ListBody body, AlertNotice notice) =>
        new()
        {
            ["firms"] = body.Firms.Length,
            ["heldBack"] = JsonOutput.Items(
                body.Held,
                firm => new JsonObject
                {
                    ["creditCode"] = firm.CreditCode,
                    ["name"] = firm.Name,
                    ["reason"] = ListWords.Spell(firm.Reason),
                    ["facts"] = JsonOutput.Texts(firm.Facts),
                }
            ),
            ["groups"] = JsonOutput.Items(
                body.Uses,
                use => new JsonObject
                {
                    ["group"] = use.Group.ToString(),
                    ["firms"] = use.Firms,
                    ["waived"] = notice.Waivers.Any(waiver => waiver.Group == use.Group),
                }
            ),
            ["totals"] = JsonOutput.Items(body.Totals, Total),
        };

    /// <summary>A list that was issued.</summary>
    public static JsonObject Of(KeptList kept, AlertList list) =>
        new()
        {
            ["number"] = kept.Number,
            ["sha256"] = kept.Sha256,
            ["previous"] = list.Head.Previous?.Number,
            ["key"] = kept.Seal.Key,
            ["firms"] = list.Body.Firms.Length,
            ["heldBack"] = list.Body.Held.Length,
            ["totals"] = JsonOutput.Items(list.Body.Totals, Total),
        };

    /// <summary>What a list turned out to be.</summary>
    public static JsonObject Of(ListVerdict verdict) =>
        new()
        {
            ["list"] = verdict.Number,
            ["status"] = Camel(verdict.Status.ToString()),
            ["genuine"] = verdict.IsGenuine,
            ["seal"] = verdict.Seal is { } seal ? Camel(seal.ToString()) : null,
            ["recomputed"] = verdict.IsRecomputed,
            ["supersededBy"] = verdict.SupersededBy,
            ["liftedAt"] = verdict.LiftedAt is { } lifted ? BureauHour.Write(lifted) : null,
            ["difference"] = verdict.Difference is { } difference
                ? new JsonObject
                {
                    ["place"] = difference.Place,
                    ["expected"] = difference.Expected,
                    ["found"] = difference.Found,
                }
                : null,
            ["otherEngine"] = verdict.OtherEngine,
            ["sha256"] = verdict.Sha256,
        };

    /// <summary>What two lists differ in.</summary>
    public static JsonObject Of(ListComparison comparison) =>
        new()
        {
            ["before"] = comparison.Before.Number,
            ["after"] = comparison.After.Number,
            ["at"] = BureauHour.Write(comparison.At),
            ["savedKgPerDay"] = Kilograms(comparison.Saved),
            ["changes"] = JsonOutput.Items(
                comparison.Changes,
                change => new JsonObject
                {
                    ["creditCode"] = change.CreditCode,
                    ["name"] = change.Name,
                    ["change"] = Camel(change.Kind.ToString()),
                    ["before"] = change.Before?.Text,
                    ["after"] = change.After?.Text,
                    ["savedKgPerDay"] = Kilograms(change.Saved),
                }
            ),
        };

    private static JsonObject Total(ListTotal total) =>
        new()
        {
            ["from"] = BureauHour.Write(total.From),
            ["level"] = total.Level.Spell(),
            ["firms"] = total.Firms,
            ["savedKgPerDay"] = Kilograms(total.Saving.Least),
        };

    private static JsonObject Kilograms(PollutantAmounts milligrams) =>
        new(
            Pollutants.All.Select(p =>
                KeyValuePair.Create(
                    p.Spell(),
                    (JsonNode?)
                        JsonValue.Create(Math.Round(milligrams[p] / 1_000_000m, 3, MidpointRounding.ToEven))
                )
            )
        );

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
