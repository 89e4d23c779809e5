namespace EnvControl.Web.Tests.Browsing;

/// <summary>A test that needs a real browser; where there is none it is skipped by name.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    /// <summary>Skips where no browser is installed.</summary>
    public BrowserFactAttribute()
    {
        if (Program is null)
        {
            Skip = "no Chromium here";
        }
    }

    /// <summary>The browser; <c>null</c> for none.</summary>
    public static string? Program { get; } = Array.Find(Places, File.Exists);
}
