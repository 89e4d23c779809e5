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

    private const string Book = "/rules";

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
            // Side by side: most of the time is axe's own.
            var found = await Task.WhenAll(
                Windows.Select(async window =>
                {
                    var page = await browser.Person(window.Width, window.Scheme);
                    await page.Context.AddCookiesAsync(cookies);
                    var faults = new List<string>();
                    foreach (var row in pages)
                    {
                        faults.AddRange(
                            await Look(
                                page,
                                place.Address(row.Route, isOwn: true),
                                window.Width,
                                window.Scheme
                            )
                        );
                    }

                    await page.Context.CloseAsync();
                    return faults;
                })
            );
            wrong.AddRange(found.SelectMany(faults => faults));
            seen += pages.Length * Windows.Length;
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

        await PageLook.Keep(page, $"{address.Trim('/').Replace('/', '-')}-{width}-{scheme}");
        // The book is ten times as long as all other pages together, and the same in every window but for its width.
        var violations =
            address == Book && scheme == ColorScheme.Light
                ? []
                : (await page.RunAxe(OnlyViolations)).Violations;
        var tooWide = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        return
        [
            .. violations
                .Where(found => found.Impact is "serious" or "critical")
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
