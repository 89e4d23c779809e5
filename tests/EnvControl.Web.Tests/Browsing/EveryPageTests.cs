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

    // As many as look at pages side by side: most of the time is axe's own.
    private const int Windows = 2;

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
            var found = await Task.WhenAll(
                pages
                    .Chunk((pages.Length + Windows - 1) / Windows)
                    .Select(async share =>
                    {
                        var page = await browser.Person();
                        await page.Context.AddCookiesAsync(cookies);
                        var faults = new List<string>();
                        foreach (var row in share)
                        {
                            faults.AddRange(await Look(page, place.Address(row.Route, isOwn: true)));
                        }

                        await page.Context.CloseAsync();
                        return faults;
                    })
            );
            wrong.AddRange(found.SelectMany(faults => faults));
            seen += pages.Length;
        }

        browser.Wrong.ShouldBeEmpty();
        wrong.ShouldBeEmpty();
        seen.ShouldBeGreaterThan(20);
    }

    private static async Task<IEnumerable<string>> Look(IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        return
            answer
                ?.Headers.GetValueOrDefault("content-type")
                ?.StartsWith("text/html", StringComparison.Ordinal) == true
            // The book is ten times as long as all other pages together, and the same in every window but for its width.
            ? await page.Hindrances(address.Trim('/').Replace('/', '-'), isOnce: address == Book)
            : [];
    }

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
