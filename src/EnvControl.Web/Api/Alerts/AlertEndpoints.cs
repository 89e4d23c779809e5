using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Reading;
using NodaTime;

namespace EnvControl.Web.Api.Alerts;

/// <summary>Alerts: seen, drafted, issued once others approved them, lifted likewise (预警接口). Approving is a person's act at the desk.</summary>
internal static class AlertEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/alerts", All)
            .RequireScope(ApiScope.ReadAlerts)
            .Says("预警，新的在前", "Alerts, the latest first")
            .Pages()
            .Produces<Page<AlertBody>>();
        api.MapGet("/alerts/{id:int}", One)
            .RequireScope(ApiScope.ReadAlerts)
            .Says(
                "一次预警；ETag用于签发和解除的If-Match",
                "One alert; its ETag is the If-Match of issuing and lifting"
            )
            .Produces<AlertBody>();
        api.MapPost("/alerts", Draft)
            .RequireScope(ApiScope.WriteAlerts)
            .Says(
                "起草预警；由另一人在预警台上批准后才能签发",
                "Draft an alert; somebody else approves it at the desk before it can be issued"
            )
            .Accepts<DraftBody>("application/json")
            .TakesHeaders("Idempotency-Key")
            .Produces<AlertBody>(StatusCodes.Status201Created);
        api.MapGet("/alerts/{id:int}/preview", Preview)
            .RequireScope(ApiScope.ReadAlerts)
            .Says(
                "办理中的通知将列入什么：企业数、合计、待认可的组、暂缓的企业；没有办理中的通知为409",
                "What the notice in the making would list: firms, totals, groups to waive, firms held back; 409 where none is in the making"
            )
            .Costs(20)
            .Produces<PreviewBody>();
        api.MapPost("/alerts/{id:int}/waivers", Waive)
            .RequireScope(ApiScope.WriteAlerts)
            .Says(
                "对办理中的通知提出认可；同一组再写即代替前一次",
                "Propose waivers of the notice in the making; a group named before is waived anew"
            )
            .Accepts<WaiversBody>("application/json")
            .ChangesWhatWasSeen<AlertBody>();
        api.MapPost("/alerts/{id:int}/issue", Issue)
            .RequireScope(ApiScope.WriteAlerts)
            .Says(
                "签发已由另一人批准的通知（启动、变更或解除）；经接口不能紧急签发",
                "Issue the notice that somebody else approved: a start, a change or a lifting; the API knows no emergency"
            )
            .ChangesWhatWasSeen<AlertBody>();
        api.MapPost("/alerts/{id:int}/lift", Lift)
            .RequireScope(ApiScope.WriteAlerts)
            .Says(
                "起草解除；由另一人批准后再用issue签发",
                "Draft the lifting; once somebody else has approved it, issue it"
            )
            .Accepts<LiftBody>("application/json")
            .ChangesWhatWasSeen<AlertBody>();
    }

    private static Tagged All(HttpContext context, AlertDesk desk, Cursors cursors) =>
        Tagged.Of(
            cursors.Of(
                desk.Alerts(context.Member()),
                alert => alert.Id.ToString(CultureInfo.InvariantCulture),
                "alerts",
                context,
                AlertBody.Of
            )
        );

    private static Tagged One(HttpContext context, int id, AlertDesk desk)
    {
        var alert = SeenAlert.Of(context, id, desk);
        return Tagged.Of(AlertBody.Of(alert), AlertBody.TagOf(alert));
    }

    private static async Task<IResult> Draft(
        HttpContext context,
        AlertDesk desk,
        ListComposer composer,
        IClock clock,
        Once once
    )
    {
        var body = await JsonBody<DraftBody>.Read(context);
        return once.Run(
            context,
            body.Sha256,
            isNeeded: false,
            store =>
            {
                var (origin, division, draft) = body.Value.Read(
                    context.Member(),
                    desk.Rules.Rules.Division.Text
                );
                new DraftAlert(store, desk.Sources, composer, clock).Run(
                    context.Actor(),
                    origin,
                    division,
                    draft
                );
            },
            kept =>
            {
                var alert = (Alert)kept!;
                return Answer.Of(
                    StatusCodes.Status201Created,
                    AlertBody.Of(alert),
                    AlertBody.TagOf(alert),
                    string.Create(CultureInfo.InvariantCulture, $"{Routes.Root}/alerts/{alert.Id}")
                );
            }
        );
    }

    private static PreviewBody Preview(HttpContext context, int id, AlertDesk desk)
    {
        var alert = SeenAlert.Of(context, id, desk);
        return desk.Previews.Of(alert) is { } preview
            ? PreviewBody.Of(alert.Pending!, preview, context.Member())
            : throw new RefusedException([AlertFaults.NothingPending(id)]);
    }

    private static async Task<IResult> Waive(
        HttpContext context,
        int id,
        AlertDesk desk,
        ListComposer composer,
        Once once
    )
    {
        SeenAlert.Own(context, id, desk);
        var body = await JsonBody<WaiversBody>.Read(context);
        return Change(
            context,
            id,
            desk,
            once,
            body.Sha256,
            (store, alert) =>
            {
                new WaiveGroups(store, desk.Sources, composer).Run(
                    context.Actor(),
                    id,
                    body.Value.Read(context.Member()),
                    alert.Version
                );
            }
        );
    }

    private static IResult Issue(
        HttpContext context,
        int id,
        AlertDesk desk,
        ListComposer composer,
        IListSeal seal,
        Once once
    )
    {
        SeenAlert.Own(context, id, desk);
        return Change(
            context,
            id,
            desk,
            once,
            string.Empty,
            (store, alert) =>
            {
                var by = context.Actor();
                if (
                    alert.Pending is { } pending
                    && (pending.Approval is null || pending.Approval.By == by.Name)
                )
                {
                    throw new StatusException(StatusCodes.Status409Conflict, ApiFaults.NotApproved(id));
                }

                new IssueAlert(store, desk.Sources, composer, seal).Run(by, id, null, alert.Version);
            }
        );
    }

    private static async Task<IResult> Lift(
        HttpContext context,
        int id,
        AlertDesk desk,
        IClock clock,
        Once once
    )
    {
        SeenAlert.Own(context, id, desk);
        var body = await JsonBody<LiftBody>.Read(context);
        return Change(
            context,
            id,
            desk,
            once,
            body.Sha256,
            (store, alert) =>
            {
                var terms = body.Value.Read();
                new LiftAlert(store, clock).Run(
                    context.Actor(),
                    id,
                    terms,
                    body.Value.Cause.Trim(),
                    body.Value.Document?.Trim() ?? string.Empty,
                    null,
                    alert.Version
                );
            }
        );
    }

    /// <summary>Does something once to an alert as it was looked at.</summary>
    private static IResult Change(
        HttpContext context,
        int id,
        AlertDesk desk,
        Once once,
        string content,
        Action<IStore, Alert> act
    ) =>
        once.Run(
            context,
            content,
            isNeeded: true,
            store => act(store, SeenAlert.Looked(context, id, desk)),
            Changed
        );

    private static Answer Changed(object? kept)
    {
        var alert = (Alert)kept!;
        return Answer.Of(StatusCodes.Status200OK, AlertBody.Of(alert), AlertBody.TagOf(alert));
    }
}
