using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Application.Inventories;
using NodaTime.Text;

namespace EnvControl.Cli.Documents;

/// <summary>Inventory versions and their differences as JSON (清单版本).</summary>
internal static class VersionDocument
{
    /// <summary>What came in.</summary>
    public static JsonObject Of(ImportResult result)
    {
        var document = Of(result.Version);
        document["contacts"] = result.Contacts;
        document["diff"] = result.Diff is { } diff ? Of(diff) : null;
        return document;
    }

    /// <summary>What was published, and what it overrules.</summary>
    public static JsonObject Of(PublishResult result)
    {
        var document = Of(result.Version);
        document["overruled"] = JsonOutput.Items(
            result.Overruled,
            overruled => new JsonObject
            {
                ["name"] = overruled.FirmName,
                ["recorded"] = StandingDocument.Of(overruled.Recorded),
                ["instead"] = StandingDocument.Of(overruled.Instead),
            }
        );
        return document;
    }

    /// <summary>All versions.</summary>
    public static JsonObject Of(ImmutableArray<InventoryVersion> versions) =>
        new() { ["versions"] = JsonOutput.Items(versions, Of) };

    /// <summary>A version.</summary>
    public static JsonObject Of(InventoryVersion version) =>
        new()
        {
            ["version"] = version.Number,
            ["state"] = version.IsPublished ? "published" : "draft",
            ["base"] = version.Base,
            ["name"] = version.Name,
            ["contentSha256"] = version.ContentSha256,
            ["fileSha256"] = version.FileSha256,
            ["enterprises"] = version.Counts.Firms,
            ["lines"] = version.Counts.Lines,
            ["sources"] = version.Counts.Sources,
            ["documents"] = version.Counts.Documents,
            ["ruleSet"] = version.RuleSetId,
            ["partial"] = version.IsPartial,
            ["importedBy"] = version.ImportedBy,
            ["importedAt"] = InstantPattern.ExtendedIso.Format(version.ImportedAt),
            ["publishedBy"] = version.PublishedBy,
            ["publishedAt"] = version.PublishedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : null,
            ["warningCount"] = version.WarningCount,
            ["warnings"] = FaultDocument.Items(version.Warnings),
        };

    /// <summary>How two versions differ.</summary>
    public static JsonObject Of(InventoryDiff diff) =>
        new()
        {
            ["before"] = diff.Before.Number,
            ["after"] = diff.After.Number,
            ["same"] = diff.IsEmpty,
            ["tenfold"] = diff.MoveCount,
            ["moves"] = JsonOutput.Items(diff.Moves, Of),
            ["withoutLines"] = JsonOutput.Items(diff.WithoutLines, Of),
            ["tables"] = JsonOutput.Items(
                diff.Parts,
                part => new JsonObject
                {
                    ["table"] = part.Part.Spell(),
                    ["added"] = part.Added,
                    ["removed"] = part.Removed,
                    ["changed"] = part.Changed,
                    ["columns"] = JsonOutput.Items(
                        part.Columns,
                        column => new JsonObject
                        {
                            ["column"] = column.Heading,
                            ["changed"] = column.Changed,
                            ["filled"] = column.Filled,
                            ["emptied"] = column.Emptied,
                        }
                    ),
                    ["addedRows"] = JsonOutput.Items(part.AddedRows, Of),
                    ["removedRows"] = JsonOutput.Items(part.RemovedRows, Of),
                    ["cells"] = JsonOutput.Items(part.Cells, Of),
                }
            ),
            ["documents"] = JsonOutput.Items(
                diff.Documents,
                document => new JsonObject
                {
                    ["path"] = document.Path,
                    ["added"] = document.IsAdded,
                    ["removed"] = document.IsRemoved,
                }
            ),
        };

    private static JsonObject Of(CellRow row) =>
        new()
        {
            ["creditCode"] = row.CreditCode,
            ["line"] = row.Line,
            ["name"] = row.Name,
        };

    private static JsonObject Of(CellChange cell) =>
        new()
        {
            ["creditCode"] = cell.CreditCode,
            ["line"] = cell.Line,
            ["name"] = cell.Name,
            ["column"] = cell.Heading,
            ["before"] = cell.Before,
            ["after"] = cell.After,
        };
}
