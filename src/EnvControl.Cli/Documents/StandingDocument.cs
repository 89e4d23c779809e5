using System.Text.Json.Nodes;
using EnvControl.Application.Standings;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Documents;

/// <summary>What was recorded of firms as JSON (企业情况).</summary>
internal static class StandingDocument
{
    /// <summary>One firm's history, and what held on a day.</summary>
    public static JsonObject Of(StandingHistory history, CreditCode firm, LocalDate on) =>
        new()
        {
            ["creditCode"] = firm.Text,
            ["on"] = LocalDatePattern.Iso.Format(on),
            ["holds"] = JsonOutput.Items(HeldStandings.Of(history, firm, on), Of),
            ["entries"] = JsonOutput.Items(history.Entries, Of),
        };

    /// <summary>What was recorded, and what was known before.</summary>
    public static JsonObject Recorded(
        IReadOnlyCollection<StandingEntry> entries,
        IReadOnlyCollection<ClaimPreview> previews
    ) =>
        new()
        {
            ["recorded"] = JsonOutput.Items(entries, Of),
            ["claims"] = JsonOutput.Items(
                previews,
                preview =>
                {
                    var item = Of(preview.Claim);
                    item["before"] = preview.Known?.Claim.Value;
                    item["news"] = preview.IsNews;
                    return item;
                }
            ),
        };

    /// <summary>An entry.</summary>
    public static JsonObject Of(StandingEntry entry)
    {
        var item = Of(entry.Claim);
        item["number"] = entry.Number;
        item["recordedAt"] = InstantPattern.ExtendedIso.Format(entry.RecordedAt);
        item["recordedBy"] = entry.RecordedBy;
        item["inventoryVersion"] = entry.InventoryVersion;
        return item;
    }

    /// <summary>A claim.</summary>
    public static JsonObject Of(StandingClaim claim) =>
        new()
        {
            ["creditCode"] = claim.Firm.Text,
            ["kind"] = claim.Kind.Spell(),
            ["scope"] = claim.Scope,
            ["value"] = claim.Value,
            ["from"] = LocalDatePattern.Iso.Format(claim.Effective.From),
            ["to"] = claim.Effective.To is { } to ? LocalDatePattern.Iso.Format(to) : null,
            ["document"] = claim.Document,
        };
}
