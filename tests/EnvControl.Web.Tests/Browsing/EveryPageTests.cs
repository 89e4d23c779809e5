using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using EnvControl.Web.Tests.Access;
using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>Every page of the route table in a real browser, as somebody who may see it.</summary>
public class EveryPageTests
{
    private static readonly string[] Visitors =
    [
        "anonymous",
        "duty",
        "approver",
        "inspector",
        "analyst",
        "auditor",
        "system",
        "security",
        "firm-a-own",
    ];

    private static readonly (int Width, ColorScheme Scheme)[] Windows =
    [
        (1440, ColorScheme.Light),
        (390, ColorScheme.Dark),
        // 200 % of a window of 1,440.
        (720, ColorScheme.Light),
    ];

    /// <summary>Of all else one node each is told; a rule book has ten thousand.</summary>
    private static readonly AxeRunOptions OnlyViolations = new()
    {
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    [BrowserFact]
    public async Task No_page_hinders_anybody_calls_another_host_or_breaks_its_content_policy()
    {
        await using var site = await TestSite.Start();
        var place = MatrixPlace.Prepare(site);
        foreach (var (name, role) in AccessMatrixTests.Staff)
        {
            site.Enrol(name, [role]);
        }

        await using var browser = await BrowserSession.Open(site);
        var wrong = new List<string>();
        var seen = 0;
        foreach (var visitor in Visitors)
        {
            var pages = MatrixRow.Read().Where(row => IsPage(row) && FirstWhoMay(row) == visitor).ToArray();
            if (pages.Length == 0)
            {
                continue;
            }

            var cookies = await Cookies(browser, site, place, visitor);
            foreach (var (width, scheme) in Windows)
            {
                var page = await browser.Person(width, scheme);
                await page.Context.AddCookiesAsync(cookies);
                foreach (var row in pages)
                {
                    wrong.AddRange(await Look(page, place.Address(row.Route, isOwn: true), width, scheme));
                    seen++;
                }

                await page.Context.CloseAsync();
            }
        }

        browser.Wrong.ShouldBeEmpty();
        wrong.ShouldBeEmpty();
        seen.ShouldBeGreaterThan(20);
    }

    /// <summary>What axe finds serious or critical, and whether the page must be scrolled sideways.</summary>
    private static async Task<IEnumerable<string>> Look(
        IPage page,
        string address,
        int width,
        ColorScheme scheme
    )
    {
        var answer = await page.GotoAsync(address);
        if (
            answer
                ?.Headers.GetValueOrDefault("content-type")
                ?.StartsWith("text/html", StringComparison.Ordinal) != true
        )
        {
            return [];
        }

        var axe = await page.RunAxe(OnlyViolations);
        var tooWide = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        return
        [
            .. axe
                .Violations.Where(found => found.Impact is "serious" or "critical")
                .Select(found => $"{address} {width} {scheme}: {found.Id}: {Where(found)}"),
            .. tooWide > 0 ? [$"{address} {width}: {tooWide} px wider than the window"] : (string[])[],
        ];
    }

    private static string Where(AxeResultItem found) =>
        string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html));

    private static bool IsPage(MatrixRow row) =>
        row.Route.Method == "GET"
        && row.Route.Handler is not ("Download" or "File" or "Photo")
        && !row.Route.Path.StartsWith("/api/", StringComparison.Ordinal)
        && !row.Route.Path.StartsWith("/openapi", StringComparison.Ordinal)
        && !row.Route.Path.StartsWith("/health", StringComparison.Ordinal)
        && !row.Route.Path.StartsWith("/language", StringComparison.Ordinal)
        && !row.Route.Path.Contains("/files", StringComparison.Ordinal);

    private static string? FirstWhoMay(MatrixRow row) =>
        Visitors.FirstOrDefault(visitor => row.Answers.GetValueOrDefault(visitor) == "yes");

    private static async Task<IEnumerable<Cookie>> Cookies(
        BrowserSession browser,
        TestSite site,
        MatrixPlace place,
        string visitor
    )
    {
        if (visitor == "anonymous")
        {
            return [];
        }

        var page = await browser.Person();
        if (visitor == "firm-a-own")
        {
            await BrowserSession.SignInFirm(page, site, place.OwnFirm);
        }
        else
        {
            await BrowserSession.SignIn(page, site, visitor);
        }

        var cookies = await page.Context.CookiesAsync();
        await page.Context.CloseAsync();
        return
        [
            .. cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Domain = cookie.Domain,
                Path = cookie.Path,
            }),
        ];
    }
}
