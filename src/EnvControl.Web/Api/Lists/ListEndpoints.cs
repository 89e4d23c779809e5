using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Reach;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Pages.Bureau;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Api.Lists;

/// <summary>Issued lists, whether they are genuine, and how far they came (管控名单接口).</summary>
internal static class ListEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/lists", All)
            .RequireScope(ApiScope.ReadLists)
            .Says("管控名单，新的在前", "Issued lists, the latest first")
            .Pages()
            .Produces<Page<ListRowBody>>();
        api.MapGet("/lists/{number:int}", One)
            .RequireScope(ApiScope.ReadLists)
            .Says(
                "一份清单的原始字节，ETag是它的SHA-256；只给全市账号",
                "The canonical bytes of a list; the ETag is their SHA-256. For accounts of the whole city"
            )
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        api.MapGet("/lists/{number:int}/verify", Verify)
            .RequireScope(ApiScope.ReadLists)
            .Says(
                "核验：印章、在册、由保存的版本重算",
                "Verify it: its seal, its place in the book, and computed again from the stored versions"
            )
            .Costs(20)
            .Produces<VerdictBody>();
        api.MapGet("/lists/{number:int}/deliveries", Deliveries)
            .RequireScope(ApiScope.ReadLists)
            .Says("送达与签收，按信用代码排", "Deliveries and acknowledgements, by credit code")
            .Pages()
            .Produces<DeliveriesBody>();
    }

    private static Tagged All(HttpContext context, AlertDesk desk, Cursors cursors) =>
        Tagged.Of(
            cursors.Of(
                IssuedRow.Of(desk.Alerts(context.Member())),
                row => row.Number.ToString(CultureInfo.InvariantCulture),
                "lists",
                context,
                ListRowBody.Of
            )
        );

    private static Tagged One(HttpContext context, int number, AlertDesk desk)
    {
        Seen(context, number, desk);
        if (!context.Member().Divisions.IsEmpty)
        {
            throw new StatusException(StatusCodes.Status403Forbidden, ApiFaults.NotCovered());
        }

        var kept = desk.Store.Read(book => book.Alerts.List(number))!;
        return new Tagged(kept.Bytes, Tagged.Json, kept.Sha256);
    }

    private static Tagged Verify(HttpContext context, int number, AlertDesk desk)
    {
        Seen(context, number, desk);
        return Tagged.Of(VerdictBody.Of(number, desk.Verify.OfNumber(number)));
    }

    private static Tagged Deliveries(
        HttpContext context,
        int number,
        AlertDesk desk,
        ShowDeliveryBoard board,
        Cursors cursors
    )
    {
        Seen(context, number, desk);
        var shown = board.Run(
            number,
            context.Member().Divisions is { IsEmpty: false } own
                ? own.ToImmutableHashSet(StringComparer.Ordinal)
                : null
        );
        var page = cursors.Of(
            shown.Firms,
            firm => firm.Firm.Firm.Text,
            string.Create(CultureInfo.InvariantCulture, $"deliveries {number}"),
            context,
            DeliveryBody.Of
        );
        return Tagged.Of(new DeliveriesBody(number, shown.Bound, shown.Held, page.Items, page.Next));
    }

    /// <summary>Refuses a list that is none, or of a place that the account may not see.</summary>
    private static void Seen(HttpContext context, int number, AlertDesk desk)
    {
        if (
            desk.Lists.Find(number) is not { } list
            || desk.Store.Read(kept => kept.Alerts.Find(list.Head.Alert)) is not { } alert
            || !desk.MaySee(context.Member(), alert.Division)
        )
        {
            throw new StatusException(
                StatusCodes.Status404NotFound,
                ApiFaults.NotFound(string.Create(CultureInfo.InvariantCulture, $"list/{number}"))
            );
        }
    }
}
