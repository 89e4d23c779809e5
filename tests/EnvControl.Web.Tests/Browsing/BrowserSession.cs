using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>A real browser at a site: everything it fetched from other hosts and every violation of the content policy is noted.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    // How long a busy machine may take to decide a city: nothing waits longer than it must.
    private const int Patience = 60_000;

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
        Assertions.SetDefaultExpectTimeout(Patience);
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
    /// <param name="height">How high the window is.</param>
    /// <param name="at">Another site than the browser was opened for; <c>null</c> for that one.</param>
    public async Task<IPage> Person(
        int width = 1440,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true,
        int height = 900,
        TestSite? at = null
    )
    {
        var site = at?.Address ?? _site;
        var context = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = site.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = scheme,
                // Colours that are on their way from one to another are nobody's.
                ReducedMotion = ReducedMotion.Reduce,
                JavaScriptEnabled = scripts,
                Locale = "zh-CN",
            }
        );
        context.SetDefaultTimeout(Patience);
        context.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme is "http" or "https" && to.Authority != site.Authority)
            {
                Wrong.Add($"{request.Frame.Url} → {request.Url}");
            }
        };
        context.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                Wrong.Add($"{message.Page?.Url}: {message.Text}");
            }
        };
        context.WebError += (_, error) => Wrong.Add($"{error.Page?.Url}: {error.Error}");
        return await context.NewPageAsync();
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
        await SignInHere(page, site, name);
    }

    /// <summary>Signs a member of staff in by the form that is shown, as whoever is sent there from another page does.</summary>
    public static async Task SignInHere(IPage page, TestSite site, string name)
    {
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
