using System.Net;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using OtpNet;

namespace EnvControl.Load;

/// <summary>A store with the made-up city, an alert issued for it now, and the links of its notices (压测现场).</summary>
internal sealed class LoadRoom : IDisposable
{
    /// <summary>The name the duty officer signs in with.</summary>
    public const string Officer = "load";

    private const string Password = "quite-long-and-only-here";
    private readonly byte[] _key = KeyGeneration.GenerateRandomKey(20);

    private LoadRoom(string folder) => Folder = folder;

    /// <summary>Where the store lies.</summary>
    public string Folder { get; }

    /// <summary>The number of the list.</summary>
    public int List { get; private set; }

    /// <summary>The link of each firm's notice.</summary>
    public IReadOnlyList<string> Links { get; private set; } = [];

    /// <summary>The firms, in the same order.</summary>
    public IReadOnlyList<CreditCode> Firms { get; private set; } = [];

    /// <summary>Makes it, by the use cases of the product.</summary>
    public static LoadRoom Make()
    {
        var room = new LoadRoom(Directory.CreateTempSubdirectory("envcontrol-load").FullName);
        var app = WebHost.Build(
            [$"--EnvControl:Db={Path.Combine(room.Folder, "envcontrol.db")}"],
            SystemClock.Instance,
            builder => builder.Logging.SetMinimumLevel(LogLevel.Error)
        );
        var services = app.Services;
        services.GetRequiredService<FirstStart>().Run(Console.WriteLine);
        room.Enrol(services);
        room.Issue(services);
        ((IDisposable)app).Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return room;
    }

    /// <summary>The duty officer, signed in.</summary>
    public static async Task<HttpClient> SignIn(Uri site, LoadRoom room)
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }
        )
        {
            BaseAddress = site,
        };
        var page = await client.GetStringAsync(new Uri("/accounts/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([
            new("name", Officer),
            new("password", Password),
            new("code", new Totp(room._key).ComputeTotp()),
            new("__RequestVerificationToken", FormToken.Of(page)),
        ]);
        using var answer = await client.PostAsync(new Uri("/accounts/sign-in", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? client
            : throw new InvalidOperationException("The duty officer was not let in.");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Enrol(IServiceProvider services)
    {
        var by = Actor.Of("压测");
        var accounts = services.GetRequiredService<ManageAccounts>();
        var account = services
            .GetRequiredService<KeepCredentials>()
            .Enrol(
                accounts.Invite(by, Officer, "值班员"),
                services.GetRequiredService<StaffSignIn>().Hash(Password),
                Base32Encoding.ToString(_key),
                0
            );
        accounts.Grant(
            by,
            account.Number,
            [Role.DutyOfficer],
            [],
            new HashSet<string>(StringComparer.Ordinal)
        );
    }

    private void Issue(IServiceProvider services)
    {
        var (officer, approver) = (Actor.Of("值班员甲"), Actor.Of("审批人乙"));
        var (store, sources, composer) = (
            services.GetRequiredService<IStore>(),
            services.GetRequiredService<IDecisionSources>(),
            services.GetRequiredService<ListComposer>()
        );
        var now = SystemClock.Instance.GetCurrentInstant();
        var hour = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 3600 * 3600);
        var drafted = new DraftAlert(store, sources, composer, SystemClock.Instance).Run(
            officer,
            AlertOrigin.Province,
            string.Empty,
            new NoticeDraft(
                AlertLevel.Orange,
                [new AlertPhase(hour, AlertLevel.Orange)],
                AlertScope.Everybody,
                "未来三天静稳高湿",
                "压测〔1〕号",
                now
            )
        );
        new WaiveGroups(store, sources, composer).Run(
            officer,
            drafted.Alert.Id,
            [
                .. drafted.Body.Uses.Select(use => new Waiver(
                    use.Group,
                    "压测",
                    "按随附的假设表执行",
                    officer.Name
                )),
            ]
        );
        new ApproveAlert(store, sources, composer).Run(
            approver,
            drafted.Alert.Id,
            "市政府",
            "签批",
            "压测〔2〕号"
        );
        var list = new IssueAlert(store, sources, composer, services.GetRequiredService<IListSeal>())
            .Run(officer, drafted.Alert.Id)
            .List!;
        var links = services.GetRequiredService<INoticeLinks>();
        List = list.Head.Number;
        Firms =
        [
            .. list
                .Body.Firms.Select(firm => firm.CreditCode)
                .Concat(list.Body.Held.Select(firm => firm.CreditCode))
                .Select(CreditCode.Parse),
        ];
        Links = [.. Firms.Select(firm => "/n/" + links.Token(new NoticeLink(drafted.Alert.Id, firm)))];
        new EnterContacts(store).Run(
            Firms.Select(firm => new Contact(
                firm,
                "张三",
                "13800000000",
                "",
                "短信",
                BureauDay.Today(SystemClock.Instance)
            )),
            officer
        );
    }
}
