using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>Looks at a page as it stands, whatever led to it: axe in light, in dark and at 200 %, and no scrolling sideways.</summary>
/// <remarks>With <c>ENVCONTROL_TEST_SHOTS</c> set to a folder each is left there as a picture, at 1440 and 390 px, for people to look at.</remarks>
internal static class PageLook
{
    // Narrower no page need fit: 320 px are a window of 1,280 at 400 %.
    private const int Narrowest = 320;
    private const int Phone = 390;

    private const string Contrast = "color-contrast";

    private static readonly object NotColours = new
    {
        rules = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [Contrast] = new { enabled = false },
        },
    };

    private const string Run = """
        async asked => (await axe.run({ ...asked, resultTypes: ['violations'] })).violations
          .filter(found => found.impact === 'serious' || found.impact === 'critical')
          .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html).join(' | '))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript() + ";0";
    private static readonly string? Shots = Environment.GetEnvironmentVariable("ENVCONTROL_TEST_SHOTS");

    /// <summary>Fails with everything serious or critical that axe finds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What it is called, in the failure and among the pictures.</param>
    public static async Task ShouldHinderNobody(this IPage page, string name) =>
        (await page.Hindrances(name)).ShouldBeEmpty();

    /// <summary>Everything serious or critical that axe finds, and whether the page must be scrolled sideways.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isOnce">Whether axe looks once only, as at a page of ten thousand rows.</param>
    public static async Task<IReadOnlyList<string>> Hindrances(
        this IPage page,
        string name,
        bool isOnce = false
    )
    {
        var window = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.EvaluateAsync(Axe);
        var wrong = new List<string>();
        foreach (
            var (width, scheme, asked) in ((int, ColorScheme, object?)[])
                [
                    // Everything once; then what can be otherwise: colours in the dark, all but colours at 200 %.
                    (window.Width, ColorScheme.Light, isOnce ? null : new { }),
                    (
                        Math.Min(window.Width, Phone),
                        ColorScheme.Dark,
                        isOnce ? new { } : new { runOnly = new[] { Contrast } }
                    ),
                    (window.Width / 2, ColorScheme.Light, isOnce ? null : NotColours),
                ]
        )
        {
            await Show(page, width, window.Height, scheme);
            await Keep(page, $"{name}-{width}-{scheme}");
            if (asked is not null)
            {
                var found = await page.EvaluateAsync<string[]>(Run, asked);
                wrong.AddRange(found.Select(one => $"{name} {width} {scheme}: {one}"));
            }

            var tooWide = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            if (tooWide > 0 && width >= Narrowest)
            {
                wrong.Add($"{name} {width}: {tooWide} px wider than the window");
            }
        }

        await Show(page, window.Width, window.Height, ColorScheme.Light);
        return wrong;
    }

    private static async Task Keep(IPage page, string name)
    {
        if (Shots is not null)
        {
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(Shots, $"{name}.png"), FullPage = true }
            );
        }
    }

    private static async Task Show(IPage page, int width, int height, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, height);
    }
}
