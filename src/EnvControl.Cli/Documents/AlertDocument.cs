using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Cli.Documents;

/// <summary>Alerts as JSON (预警).</summary>
internal static class AlertDocument
{
    /// <summary>An alert, and what the list of its notice in the making would say.</summary>
    public static JsonObject Of(Alert alert, ListBody? body)
    {
        var document = new JsonObject
        {
            ["alert"] = alert.Id,
            ["state"] = alert.State.Spell(),
            ["origin"] = alert.Origin.Spell(),
            ["division"] = alert.Division,
            ["level"] = alert.Current.Level.Spell(),
            ["start"] = BureauHour.Write(alert.Start),
            ["liftedAt"] = Moment(alert.LiftedAt),
            ["reviewOpen"] = alert.IsReviewOpen,
            ["notices"] = JsonOutput.Items(alert.Notices, Notice),
            ["pending"] = alert.Pending is { } pending ? Notice(pending) : null,
        };
        if (body is not null && alert.Pending is { } notice)
        {
            document["preview"] = AlertListDocument.Of(body, notice);
        }

        return document;
    }

    /// <summary>The book.</summary>
    public static JsonObject Of(ImmutableArray<Alert> alerts) =>
        new() { ["alerts"] = JsonOutput.Items(alerts, alert => Of(alert, null)) };

    /// <summary>What was issued.</summary>
    public static JsonObject Of(IssuedList issued, ImmutableArray<string> files, IEnumerable<Fault> faults)
    {
        var document = Of(issued.Alert, null);
        document["list"] = issued.Kept is { } kept ? AlertListDocument.Of(kept, issued.List!) : null;
        document["files"] = JsonOutput.Texts(files);
        document["warnings"] = FaultDocument.Items(issued.Warnings.Concat(faults));
        return document;
    }

    /// <summary>One alert with all that was done.</summary>
    public static JsonObject Of(AlertView view)
    {
        var document = Of(view.Alert, view.Body);
        document["events"] = JsonOutput.Items(
            view.Events,
            done => new JsonObject
            {
                ["at"] = BureauHour.Write(done.At),
                ["by"] = done.By,
                ["act"] = done.Act,
                ["state"] = done.State.Spell(),
                ["details"] = done.Details,
            }
        );
        document["lists"] = JsonOutput.Items(
            view.Lists,
            list => new JsonObject
            {
                ["number"] = list.Number,
                ["sha256"] = list.Sha256,
                ["active"] = list.IsActive,
            }
        );
        return document;
    }

    private static JsonObject Notice(AlertNotice notice) =>
        new()
        {
            ["kind"] = notice.Kind.Spell(),
            ["level"] = notice.Level.Spell(),
            ["effectiveFrom"] = BureauHour.Write(notice.EffectiveFrom),
            ["phases"] = JsonOutput.Items(
                notice.Phases,
                phase => new JsonObject
                {
                    ["from"] = BureauHour.Write(phase.From),
                    ["level"] = phase.Level.Spell(),
                }
            ),
            ["document"] = notice.Document,
            ["draftedBy"] = notice.DraftedBy,
            ["approvedBy"] = notice.Approval?.By,
            ["office"] = notice.Approval?.Office,
            ["emergency"] = notice.Emergency?.Reason,
            ["reviewedBy"] = notice.Emergency?.ReviewedBy,
            ["issuedBy"] = notice.IssuedBy,
            ["issuedAt"] = Moment(notice.IssuedAt),
            ["list"] = notice.List,
            ["inventoryVersion"] = notice.Basis.InventoryVersion,
            ["ruleSet"] = notice.Basis.RuleSetId,
            ["standingsKnownAt"] = BureauHour.Write(notice.Basis.KnownAt),
        };

    private static string? Moment(Instant? instant) => instant is { } known ? BureauHour.Write(known) : null;
}
