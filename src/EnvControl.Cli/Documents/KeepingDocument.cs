using System.Globalization;
using System.Text.Json.Nodes;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using NodaTime.Text;

namespace EnvControl.Cli.Documents;

/// <summary>What was found about the store and its audit trail, as JSON (数据库与审计).</summary>
internal static class KeepingDocument
{
    /// <summary>The head.</summary>
    public static JsonObject Of(AuditHead head) => new() { ["auditHead"] = head.ToString() };

    /// <summary>Entries.</summary>
    public static JsonObject Of(IReadOnlyList<AuditEntry> entries, AuditHead head) =>
        new()
        {
            ["entries"] = JsonOutput.Items(
                entries,
                entry => new JsonObject
                {
                    ["number"] = entry.Number,
                    ["at"] = InstantPattern.ExtendedIso.Format(entry.At),
                    ["by"] = entry.By,
                    ["action"] = entry.Action,
                    ["subject"] = entry.Subject.Object,
                    ["before"] = entry.Subject.Before,
                    ["after"] = entry.Subject.After,
                    ["details"] = entry.Subject.Details,
                    ["sha256"] = entry.Hash,
                }
            ),
            ["auditHead"] = head.ToString(),
        };

    /// <summary>What verifying the audit trail found.</summary>
    public static JsonObject Of(AuditReport report) =>
        new()
        {
            ["entries"] = report.Entries,
            ["auditHead"] = report.Head.ToString(),
            ["flaws"] = JsonOutput.Items(
                report.Flaws,
                flaw => new JsonObject { ["kind"] = Spell(flaw.Kind.ToString()), ["entry"] = flaw.Number }
            ),
        };

    /// <summary>What looking at everything found.</summary>
    public static JsonObject Of(KeptReport report) =>
        new()
        {
            ["sound"] = report.IsSound,
            ["inventories"] = report.Inventories,
            ["ruleSets"] = report.RuleSets,
            ["lists"] = report.Lists,
            ["records"] = report.Records,
            ["attachments"] = report.Attachments,
            ["flaws"] = JsonOutput.Items(
                report.Flaws,
                flaw => new JsonObject { ["kind"] = Spell(flaw.Kind.ToString()), ["where"] = flaw.Where }
            ),
            ["audit"] = Of(report.Audit),
        };

    private static string Spell(string name) =>
        char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];
}
