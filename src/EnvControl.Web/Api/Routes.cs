using EnvControl.Application.ApiKeys;
using EnvControl.Web.Api.Alerts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Api.Firms;
using EnvControl.Web.Api.Inventories;
using EnvControl.Web.Api.Keys;
using EnvControl.Web.Api.Lists;
using EnvControl.Web.Api.RuleSets;

namespace EnvControl.Web.Api;

/// <summary>The routes of the API (接口路由), and what each says of itself in the OpenAPI document.</summary>
internal static class Routes
{
    /// <summary>Where they lie.</summary>
    public const string Root = ApiGate.Root + "/v1";

    /// <summary>Maps all of them, and the document that describes them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root);
        InventoryEndpoints.Map(api.MapGroup(string.Empty).WithTags("清单 Inventories"));
        FirmEndpoints.Map(api.MapGroup(string.Empty).WithTags("企业 Firms"));
        AlertEndpoints.Map(api.MapGroup(string.Empty).WithTags("预警 Alerts"));
        ListEndpoints.Map(api.MapGroup(string.Empty).WithTags("管控名单 Lists"));
        RuleEndpoints.Map(api.MapGroup(string.Empty).WithTags("规则 Rules"));
        app.MapOpenApi("/openapi/v1.json").AllowAnonymous();
    }

    /// <summary>Only a key with this scope may ask.</summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder route, ApiScope scope)
    {
        foreach (var status in (int[])[401, 403, 404, 409, 422, 429])
        {
            route.Produces<ProblemBody>(status, Problem.Media);
        }

        return route.RequireAuthorization(ApiKeyScheme.PolicyOf(scope)).WithMetadata(new ScopeNote(scope));
    }

    /// <summary>What it is, in both languages.</summary>
    public static RouteHandlerBuilder Says(this RouteHandlerBuilder route, string zh, string en) =>
        route.WithSummary(zh).WithDescription($"{zh}。 / {en}.");

    /// <summary>It comes in pages.</summary>
    public static RouteHandlerBuilder Pages(this RouteHandlerBuilder route) =>
        route.TakesQuery(
            (
                "limit",
                "integer",
                "每页条数，1至500，默认100 / Items on a page, 1 to 500; 100 where nothing is said"
            ),
            ("cursor", "string", "上一页的next / next of the page before")
        );

    /// <summary>Further parameters of the address.</summary>
    public static RouteHandlerBuilder TakesQuery(
        this RouteHandlerBuilder route,
        params (string Name, string Type, string Says)[] parameters
    ) =>
        parameters.Aggregate(
            route,
            (own, one) => own.WithMetadata(new ParameterNote(one.Name, one.Type, one.Says, false))
        );

    /// <summary>Headers it takes.</summary>
    public static RouteHandlerBuilder TakesHeaders(this RouteHandlerBuilder route, params string[] names) =>
        names.Aggregate(
            route,
            (own, name) =>
                own.WithMetadata(
                    new ParameterNote(
                        name,
                        "string",
                        name == "If-Match"
                            ? "预警的ETag；没有为428，旧的为412 / ETag of the alert; 428 without it, 412 if it is old"
                            : "每次操作自定，重试不变；24小时内同一请求得同一应答 / Chosen for each act; the same answer again for 24 hours",
                        true
                    )
                )
        );

    /// <summary>It changes what the caller has looked at, once, and answers what it is then.</summary>
    public static RouteHandlerBuilder ChangesWhatWasSeen<T>(this RouteHandlerBuilder route) =>
        route
            .TakesHeaders("Idempotency-Key", "If-Match")
            .Produces<T>()
            .Produces<ProblemBody>(StatusCodes.Status412PreconditionFailed, Problem.Media)
            .Produces<ProblemBody>(StatusCodes.Status428PreconditionRequired, Problem.Media);

    /// <summary>It costs as much as several requests.</summary>
    public static RouteHandlerBuilder Costs(this RouteHandlerBuilder route, int requests) =>
        route.WithMetadata(new CostNote(requests));

    /// <summary>It takes files.</summary>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder route) =>
        route.WithMetadata(new FilesNote());
}
