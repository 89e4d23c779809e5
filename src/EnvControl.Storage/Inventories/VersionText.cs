using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Inventories;

/// <summary>Parts of a version that are kept as JSON (版本的JSON部分): its report and its headings.</summary>
internal static class VersionText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The report of a version.</summary>
    public static string Report(InventoryVersion version) =>
        JsonSerializer.Serialize(
            new ReportText(version.WarningCount, [.. version.Warnings.Select(WarningText.Of)]),
            Options
        );

    /// <summary>The headings of a version.</summary>
    public static string Headings(InventoryVersion version) =>
        JsonSerializer.Serialize(
            version.Headings.ToDictionary(
                part => part.Key.Spell(),
                part => part.Value.ToArray(),
                StringComparer.Ordinal
            ),
            Options
        );

    /// <summary>The version in a row.</summary>
    public static InventoryVersion Of(InventoryVersionRow row)
    {
        var report = JsonSerializer.Deserialize<ReportText>(row.Report, Options)!;
        var headings = JsonSerializer.Deserialize<Dictionary<string, string[]>>(row.Headings, Options)!;
        return new InventoryVersion(
            row.Number,
            row.State == InventoryVersionTable.Published ? VersionState.Published : VersionState.Draft,
            row.Base,
            row.Name,
            row.FileSha256,
            row.ContentSha256,
            new InventoryCounts(row.Firms, row.Lines, row.Sources, row.Documents),
            row.RuleSetId,
            row.IsPartial,
            [.. report.Warnings.Select(warning => warning.ToFault())],
            report.Count,
            InventoryCells
                .Parts.Where(part => headings.ContainsKey(part.Spell()))
                .ToImmutableSortedDictionary(part => part, part => headings[part.Spell()].ToImmutableArray()),
            row.ImportedBy,
            row.ImportedAt,
            row.PublishedBy,
            row.PublishedAt
        );
    }

    private sealed record ReportText(int Count, WarningText[] Warnings);

    private sealed record WarningText(
        string Code,
        string Where,
        string Zh,
        string En,
        string MendZh,
        string MendEn
    )
    {
        public static WarningText Of(Fault fault) =>
            new(fault.Code, fault.Where, fault.What.Zh, fault.What.En, fault.Mend.Zh, fault.Mend.En);

        public Fault ToFault() => Fault.Of(Code, Where, Zh, En, MendZh, MendEn) with { IsWarning = true };
    }
}
