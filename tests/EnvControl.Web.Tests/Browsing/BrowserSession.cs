using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>A real browser at a site: everything it fetched from other hosts and every violation of the content policy is noted.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _site;

    private BrowserSession(IPlaywright playwright, IBrowser browser, Uri site) =>
        (_playwright, _browser, _site) = (playwright, browser, site);

    /// <summary>What went to other hosts, and what the content policy refused.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Opens a browser.</summary>
    public static async Task<BrowserSession> Open(TestSite site)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = BrowserFactAttribute.Program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        return new BrowserSession(playwright, browser, site.Address);
    }

    /// <summary>A person with a window and cookies of their own.</summary>
    /// <param name="width">How wide the window is.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="scripts">Whether scripts are on.</param>
    public async Task<IPage> Person(
        int width = 1440,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    )
    {
        var context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = _site.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
                Locale = "zh-CN",
            }
        );
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        page.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme is "http" or "https" && to.Authority != _site.Authority)
            {
                Wrong.Add($"{page.Url} → {request.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                Wrong.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Wrong.Add($"{page.Url}: {error}");
        return page;
    }

    /// <summary>Signs a firm in by the forms.</summary>
    public static async Task SignInFirm(IPage page, TestSite site, string firm)
    {
        await page.GotoAsync("/firm/sign-in");
        await page.FillAsync("#credit", firm);
        await page.ClickAsync("main form button");
        await page.FillAsync("#code", NightSite.CodeOf(site, firm));
        await page.ClickAsync("main form button");
    }

    /// <summary>Signs a member of staff in by the form.</summary>
    public static async Task SignIn(IPage page, TestSite site, string name)
    {
        await page.GotoAsync("/accounts/sign-in");
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", TestSite.Password);
        await page.FillAsync("#code", site.Code(name));
        await page.ClickAsync("main button");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
