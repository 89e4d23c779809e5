using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Sites;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace EnvControl.Web.Tests.Access;

/// <summary>Who may ask what, cell by cell: a route without a row, or a row without a route, fails.</summary>
public class AccessMatrixTests
{
    internal static readonly (string Visitor, Role Role)[] Staff =
    [
        ("duty", Role.DutyOfficer),
        ("approver", Role.Approver),
        ("analyst", Role.Analyst),
        ("inspector", Role.Inspector),
        ("auditor", Role.AuditAdministrator),
        ("system", Role.SystemAdministrator),
        ("security", Role.SecurityAdministrator),
    ];

    [Fact]
    public async Task Every_route_has_a_row_and_every_cell_is_answered_as_it_says()
    {
        await using var site = await TestSite.Start();
        var rows = MatrixRow.Read();
        (await Route.All(site.App))
            .Select(route => route.ToString())
            .ShouldBe(rows.Select(row => row.Route.ToString()), ignoreOrder: true);

        var place = MatrixPlace.Prepare(site);
        var visitors = new Dictionary<string, SiteVisitor>(StringComparer.Ordinal)
        {
            ["anonymous"] = site.Visitor(),
            ["clerk"] = await site.SignIn("clerk", [Role.CountyClerk], place.OwnCounty),
            ["firm-a"] = await NightSite.SignIn(site, place.OwnFirm),
            ["firm-b"] = await NightSite.SignIn(site, place.OtherFirm),
        };
        foreach (var (visitor, role) in Staff)
        {
            visitors[visitor] = await site.SignIn(visitor, role);
        }

        // Whoever signs out is gone; and after so many wrong codes nobody signs in from here for an hour.
        var spare = new Dictionary<string, Queue<SiteVisitor>>(StringComparer.Ordinal)
        {
            ["firm-a"] = new([
                await NightSite.SignIn(site, place.OwnFirm),
                await NightSite.SignIn(site, place.OwnFirm),
            ]),
            ["firm-b"] = new([
                await NightSite.SignIn(site, place.OtherFirm),
                await NightSite.SignIn(site, place.OtherFirm),
            ]),
        };
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            foreach (var (column, expected) in row.Answers)
            {
                foreach (var (visitor, isFirmA) in Askings(column, row.Route, place))
                {
                    if (row.Route.Handler == "SignOut" && spare.TryGetValue(visitor, out var sessions))
                    {
                        visitors[visitor] = sessions.Dequeue();
                    }

                    var answer = await Ask(site, visitors[visitor], row.Route, place, isFirmA);
                    var got = Said(answer, row.Route);
                    var about = isFirmA ? place.OwnFirm : place.OtherFirm;
                    if (got != expected)
                    {
                        wrong.Add(
                            $"{row.Route} as {column} about {about}: {got} ({answer.Status}), the matrix says {expected}"
                        );
                    }

                    if (Tells(answer, visitor, row.Route, place) is { } told)
                    {
                        wrong.Add($"{row.Route} tells {column} of {told}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_route_says_who_may_use_it()
    {
        await using var site = await TestSite.Start();
        ((IEndpointRouteBuilder)site.App)
            .DataSources.SelectMany(source => source.Endpoints)
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            )
            .Select(endpoint => endpoint.DisplayName)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing_on_any_page()
    {
        await using var site = await TestSite.Start();
        var place = MatrixPlace.Prepare(site);
        using var visitor = await site.SignIn(
            "all",
            [Role.DutyOfficer, Role.Approver, Role.Analyst, Role.Inspector]
        );
        using var system = await site.SignIn("system", Role.SystemAdministrator);
        using var security = await site.SignIn("security", Role.SecurityAdministrator);
        var before = site.Store.Read(kept => kept.Audit.Head);
        foreach (
            var route in (await Route.All(site.App)).Where(route => IsForm(route) && !IsErrorPage(route))
        )
        {
            foreach (var one in (SiteVisitor[])[visitor, system, security])
            {
                var answer = await one.Send(place.Address(route, isOwn: true));
                answer.Status.ShouldBeOneOf([302, 400, 403], $"{route}");
            }
        }

        site.Store.Read(kept => kept.Audit.Head).ShouldBe(before);
    }

    /// <summary>Who asks, and whether about firm A (in the clerk's county) or firm B (in another): without "own" or "other" in a column's name, about both.</summary>
    private static IEnumerable<(string Visitor, bool IsFirmA)> Askings(
        string column,
        Route route,
        MatrixPlace place
    )
    {
        var visitor = column
            .Replace("-own", string.Empty, StringComparison.Ordinal)
            .Replace("-other", string.Empty, StringComparison.Ordinal);
        var hasOne =
            visitor != column || place.Address(route, isOwn: true) == place.Address(route, isOwn: false);
        if (hasOne)
        {
            return [(visitor, column.EndsWith("-other", StringComparison.Ordinal) == (visitor == "firm-b"))];
        }

        return [(visitor, true), (visitor, false)];
    }

    /// <summary>Whom a page tells of though it must not: one firm of the other, anybody of either; the link of a notice opens to whoever holds it.</summary>
    private static string? Tells(SiteAnswer answer, string visitor, Route route, MatrixPlace place)
    {
        string[] secret = visitor switch
        {
            "anonymous" => [place.OwnFirm, place.OtherFirm],
            "firm-a" => [place.OtherFirm],
            "firm-b" => [place.OwnFirm],
            _ => [],
        };
        return route.Path.StartsWith("/n/", StringComparison.Ordinal)
            ? null
            : secret.FirstOrDefault(firm => answer.Text.Contains(firm, StringComparison.Ordinal));
    }

    private static bool IsForm(Route route) => route.Method == "POST";

    private static bool IsErrorPage(Route route) =>
        route.Path.StartsWith("/fault", StringComparison.Ordinal)
        || route.Path.StartsWith("/status", StringComparison.Ordinal)
        || route.Path.StartsWith("/api/", StringComparison.Ordinal);

    private static async Task<SiteAnswer> Ask(
        TestSite site,
        SiteVisitor visitor,
        Route route,
        MatrixPlace place,
        bool isOwn
    )
    {
        var address = place.Address(route, isOwn);
        return route.Method == "GET"
            ? await visitor.Get(address)
            // Nothing that is typed will do, so that asking changes nothing, but for the list that a firm acknowledges or an inspector looks at; who may not ask is refused before that is seen.
            : await visitor.PostFrom(
                "/accounts/sign-in",
                address,
                ("list", $"{place.List}"),
                ("at", $"{site.Clock.GetCurrentInstant().ToUnixTimeSeconds()}")
            );
    }

    private static string Said(SiteAnswer answer, Route route) =>
        answer switch
        {
            { Status: 302, Location: { } to } when to.Contains("/sign-in?to=", StringComparison.Ordinal) =>
                "in",
            { Status: 401 } => "in",
            { Status: 403 } => "no",
            { Status: 404 } => route.Path.Contains('{', StringComparison.Ordinal) ? "no" : "404",
            { Status: >= 500 } => $"{answer.Status}",
            _ => "yes",
        };
}
