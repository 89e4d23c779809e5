using System.Globalization;
using System.Text.Json.Nodes;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Cli.Documents;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what was found about the store and its audit trail (数据库与审计屏幕).</summary>
internal static class KeepingScreen
{
    /// <summary>What was done, and the head of the audit trail, to be noted.</summary>
    public static void Head(Session session, AuditHead head, params string[] said)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, KeepingDocument.Of(head));
            return;
        }

        var screen = session.Screen();
        foreach (var one in said)
        {
            screen.Whole(one);
        }

        screen.Whole(session.Say($"审计链头 {head}", $"Head of the audit trail {head}"));
    }

    /// <summary>The report of something done, with the head of the audit trail behind it: whoever files the report can prove later that nothing before it was changed.</summary>
    public static void Done(Session session, IStore store, Func<JsonObject> document, Action show)
    {
        var head = store.Read(kept => kept.Audit.Head);
        if (session.IsJson)
        {
            var report = document();
            report["auditHead"] = head.ToString();
            JsonOutput.Write(session.Terminal.Out, report);
            return;
        }

        show();
        session.Screen().Whole(session.Say($"  审计链头 {head}", $"  head of the audit trail {head}"));
    }

    /// <summary>Entries as a table.</summary>
    public static void Entries(Session session, IReadOnlyList<AuditEntry> entries, AuditHead head)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, KeepingDocument.Of(entries, head));
            return;
        }

        var screen = session.Screen();
        var table = Tables.Of(
            session.Say(">条", ">entry"),
            session.Say("时间", "at"),
            session.Say("操作人", "by"),
            session.Say("操作", "action"),
            session.Say("对象", "subject"),
            session.Say("说明", "details")
        );
        foreach (var entry in entries)
        {
            table.Row(
                entry.Number.ToString(CultureInfo.InvariantCulture),
                Moments.Text(entry.At),
                entry.By,
                entry.Action,
                entry.Subject.Object,
                Plain(entry.Subject.Details)
            );
        }

        screen.Table(table);
        screen.Whole(session.Say($"审计链头 {head}", $"Head of the audit trail {head}"));
    }

    /// <summary>What verifying the audit trail found.</summary>
    /// <returns>The exit code: a problem when anything is wrong.</returns>
    public static int Report(Session session, AuditReport report)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, KeepingDocument.Of(report));
        }
        else
        {
            Audit(session, report);
        }

        return report.Flaws.IsEmpty ? ExitCodes.Done : ExitCodes.Problems;
    }

    /// <summary>What looking at everything found.</summary>
    /// <returns>The exit code: a problem when anything is wrong.</returns>
    public static int Report(Session session, KeptReport report, string heading)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, KeepingDocument.Of(report));
        }
        else
        {
            var screen = session.Screen();
            screen.Heading(heading);
            foreach (var flaw in report.Flaws)
            {
                screen.Whole("  " + Words(session, flaw));
            }

            screen.Text(
                session.Say(
                    $"重算清单版本{report.Inventories}个、规则集{report.RuleSets}套、签发清单{report.Lists}份、送达签收异议核查记录{report.Records}条、附件{report.Attachments}个，{(report.Flaws.IsEmpty ? "全部原样" : $"异常{report.Flaws.Length}处")}。",
                    $"Computed again: {report.Inventories} inventory versions, {report.RuleSets} rule sets, {report.Lists} issued lists, {report.Records} records of deliveries, acknowledgements, objections and findings, {report.Attachments} attachments; {(report.Flaws.IsEmpty ? "all as they were kept" : $"{report.Flaws.Length} of them wrong")}."
                ),
                2
            );
            Audit(session, report.Audit);
        }

        return report.IsSound ? ExitCodes.Done : ExitCodes.Problems;
    }

    private static void Audit(Session session, AuditReport report)
    {
        var screen = session.Screen();
        foreach (var flaw in report.Flaws)
        {
            screen.Whole("  " + Words(session, flaw));
        }

        screen.Text(
            report.Flaws.IsEmpty
                ? session.Say(
                    $"审计链完整：{report.Entries}条，逐条相连，链头封印相符。",
                    $"The audit trail is whole: {report.Entries} entries, each linked to the one before, the head sealed."
                )
                : session.Say(
                    $"审计链有{report.Flaws.Length}处异常，共读{report.Entries}条。",
                    $"The audit trail is broken in {report.Flaws.Length} places; {report.Entries} entries read."
                ),
            2
        );
        screen.Whole(session.Say($"  审计链头 {report.Head}", $"  head of the audit trail {report.Head}"));
    }

    private static string Words(Session session, AuditFlaw flaw) =>
        flaw.Kind switch
        {
            AuditFlawKind.Edited => session.Say(
                $"第{flaw.Number}条：内容被改",
                $"entry {flaw.Number}: its content was changed"
            ),
            AuditFlawKind.Unlinked => session.Say(
                $"第{flaw.Number}条：与前一条不相连，中间被删、插或调换",
                $"entry {flaw.Number}: it does not follow the one before; one was taken out, put in or swapped"
            ),
            AuditFlawKind.Truncated => session.Say(
                $"第{flaw.Number}条之后：末尾被截去",
                $"behind entry {flaw.Number}: the end was cut off"
            ),
            AuditFlawKind.Unsealed => session.Say(
                "链头封印不符：不是本库密钥所封",
                "the head's seal is not of this store's key"
            ),
            _ => session.Say(
                $"记下的链头（第{flaw.Number}条）不在链中：曾被回退或替换",
                $"the head that was noted (entry {flaw.Number}) is not in the trail: it was set back or replaced"
            ),
        };

    private static string Words(Session session, KeptFlaw flaw) =>
        flaw.Kind switch
        {
            KeptFlawKind.Damaged => session.Say(
                $"数据库损坏：{flaw.Where}",
                $"the database is damaged: {flaw.Where}"
            ),
            KeptFlawKind.InventoryAltered => session.Say(
                $"{flaw.Where}：清单版本的内容被改",
                $"{flaw.Where}: the content of the version was changed"
            ),
            KeptFlawKind.RuleSetAltered => session.Say(
                $"{flaw.Where}：规则集的内容被改",
                $"{flaw.Where}: the content of the rule set was changed"
            ),
            KeptFlawKind.ListAltered => session.Say(
                $"{flaw.Where}：签发清单被改",
                $"{flaw.Where}: the issued list was changed"
            ),
            KeptFlawKind.RecordAltered => session.Say(
                $"{flaw.Where}：记录与审计链不符：被改、缺失或不是经本程序记下的",
                $"{flaw.Where}: the record is not what the audit trail says: changed, missing, or never entered"
            ),
            KeptFlawKind.AttachmentAltered => session.Say(
                $"{flaw.Where}：附件被改",
                $"{flaw.Where}: the attachment was changed"
            ),
            _ => session.Say(
                $"{flaw.Where}：与前一份清单不相连",
                $"{flaw.Where}: it does not follow the list before it"
            ),
        };

    /// <summary>What somebody typed may hold a line break; a table's cell may not.</summary>
    private static string Plain(string? text) =>
        text is null ? string.Empty : string.Concat(text.Select(one => char.IsControl(one) ? ' ' : one));
}
