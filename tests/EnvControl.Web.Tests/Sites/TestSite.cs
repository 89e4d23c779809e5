using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using OtpNet;

namespace EnvControl.Web.Tests.Sites;

/// <summary>The real program on a port of loopback, over a store of its own with the made-up city in it, at a clock that tests turn.</summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>The password of every account that is made here.</summary>
    public const string Password = "korrekt-pferd-batterie-9";

    private static readonly Lazy<string> Template = new(MakeTemplate);
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private TestSite(DirectoryInfo folder, WebApplication app, FakeClock clock)
    {
        (_folder, _app, Clock) = (folder, app, clock);
        Address = new Uri(app.Urls.First());
    }

    /// <summary>The moment at which each site begins: 2020-12-01 16:00 in Beijing.</summary>
    public static Instant Beginning { get; } = Instant.FromUtc(2020, 12, 1, 8, 0);

    /// <summary>Where its store lies.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The clock of the site.</summary>
    public FakeClock Clock { get; }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Its store.</summary>
    public IStore Store => Part<IStore>();

    /// <summary>Its routes.</summary>
    public WebApplication App => _app;

    /// <summary>Starts a site. What one does in it no other sees.</summary>
    /// <param name="settings">Settings as on the command line.</param>
    public static Task<TestSite> Start(params string[] settings) =>
        Start(builder => builder.Logging.SetMinimumLevel(LogLevel.Error), settings);

    /// <summary>Starts a site that is set up otherwise.</summary>
    /// <param name="adjust">How.</param>
    /// <param name="settings">Settings as on the command line.</param>
    internal static async Task<TestSite> Start(Action<WebApplicationBuilder> adjust, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("envcontrol-site");
        CopyFolder(Template.Value, folder.FullName);
        var clock = new FakeClock(Beginning);
        var app = Build(folder.FullName, clock, adjust, settings);
        await app.StartAsync();
        return new TestSite(folder, app, clock);
    }

    /// <summary>A part of the program.</summary>
    public T Part<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A visitor nobody knows.</summary>
    public SiteVisitor Visitor() => new(Address);

    /// <summary>Makes an account with roles, enrolled.</summary>
    public Account Enrol(string name, Role[] roles, params string[] divisions)
    {
        var by = Actor.Of("试");
        var accounts = Part<ManageAccounts>();
        var secret = accounts.Invite(by, name, "张" + name);
        var key = _keys[name] = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(20));
        var enrolled = Part<KeepCredentials>().Enrol(secret, Part<StaffSignIn>().Hash(Password), key, 0);
        if (roles.Length > 0)
        {
            accounts.Grant(
                by,
                enrolled.Number,
                roles,
                divisions,
                Part<Reading.ActiveRules>().Divisions.Select(one => one.Key).ToHashSet(StringComparer.Ordinal)
            );
        }

        return Store.Read(kept => kept.Accounts.Get(enrolled.Number))!;
    }

    /// <summary>A member of staff who signed in by the form.</summary>
    public Task<SiteVisitor> SignIn(string name, params Role[] roles) => SignIn(name, roles, []);

    /// <summary>A member of staff bounded to some counties, who signed in by the form.</summary>
    public async Task<SiteVisitor> SignIn(string name, Role[] roles, params string[] divisions)
    {
        if (Store.Read(kept => kept.Accounts.Find(name)) is null)
        {
            Enrol(name, roles, divisions);
        }

        var visitor = Visitor();
        var answer = await visitor.Post(
            "/accounts/sign-in",
            ("name", name),
            ("password", Password),
            ("code", Code(name))
        );
        answer.Status.ShouldBe(302, answer.Text);
        return visitor;
    }

    /// <summary>The next one-time code of an account; the clock is turned by half a minute, since none is taken twice.</summary>
    public string Code(string name)
    {
        Clock.Advance(Duration.FromSeconds(30));
        return new Totp(Base32Encoding.ToBytes(_keys[name])).ComputeTotp(
            Clock.GetCurrentInstant().ToDateTimeUtc()
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static WebApplication Build(
        string folder,
        IClock clock,
        Action<WebApplicationBuilder> adjust,
        params string[] settings
    ) =>
        WebHost.Build(
            [
                $"--EnvControl:Db={Path.Combine(folder, "envcontrol.db")}",
                "--urls=http://127.0.0.1:0",
                .. settings,
            ],
            clock,
            adjust
        );

    /// <summary>Rules activated and the made-up city published, once for all tests of a run.</summary>
    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("envcontrol-template").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var app = Build(
            folder,
            new FakeClock(Beginning),
            builder => builder.Logging.SetMinimumLevel(LogLevel.Error)
        );
        app.Services.GetRequiredService<FirstStart>().Run(_ => { });
        ((IDisposable)app).Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
