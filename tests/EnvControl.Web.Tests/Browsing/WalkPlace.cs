using System.Text.Json;
using System.Text.RegularExpressions;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Hosting;
using EnvControl.Web.Tests.Sites;
using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>One browser and one site with an orange alert for all walks; each takes firms of its own.</summary>
public sealed partial class WalkPlace : IAsyncLifetime
{
    private readonly NightSite _night = new();
    private BrowserSession? _browser;

    /// <summary>The browser.</summary>
    public BrowserSession Browser => _browser!;

    /// <summary>The site.</summary>
    public TestSite Site => _night.Site;

    /// <summary>The alert.</summary>
    public IssuedNight Night => _night.Night;

    /// <summary>The address that a firm's notice holds.</summary>
    public string LinkOf(ListedFirm firm) => _night.LinkOf(firm.CreditCode);

    /// <summary>Somebody with a phone.</summary>
    public Task<IPage> Phone(bool scripts = true) => Browser.Person(390, scripts: scripts, height: 844);

    /// <summary>Whatever went to another host, was refused by the content policy or went wrong in a script, in any window so far.</summary>
    public void ShouldBeQuiet() => Browser.Wrong.ShouldBeEmpty();

    /// <summary>Records whom to call at a firm.</summary>
    public static void Befriend(TestSite site, string firm, string person, string phone) =>
        site.Store.Write(
            new Deed(Actor.Of("试"), "contact.set"),
            kept =>
            {
                kept.Contacts.Put(
                    new Contact(CreditCode.Parse(firm), person, phone, string.Empty, "短信", new(2020, 11, 1))
                );
                return 0;
            }
        );

    /// <summary>The one-time code in the message to a firm that what is done here makes the site lay into its outbox.</summary>
    public async Task<string> MessageAfter(string firm, Func<Task> act)
    {
        var outbox = Site.Part<WebSettings>().OutboxFolder;
        Directory.CreateDirectory(outbox);
        using var watcher = new FileSystemWatcher(outbox, $"*-{firm}.json") { EnableRaisingEvents = true };
        var arrived = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Renamed += (_, file) => arrived.TrySetResult(file.FullPath);
        watcher.Created += (_, file) => arrived.TrySetResult(file.FullPath);
        await act();
        var path = await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using var message = JsonDocument.Parse(await File.ReadAllBytesAsync(path));
        return SixDigits()
            .Match(message.RootElement.GetProperty("text").GetProperty("zh").GetString()!)
            .Value;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Program is not null)
        {
            await _night.InitializeAsync();
            _browser = await BrowserSession.Open(Site);
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            await _night.DisposeAsync();
        }
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex SixDigits();
}
