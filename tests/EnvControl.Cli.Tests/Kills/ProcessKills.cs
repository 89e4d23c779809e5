using CsCheck;
using EnvControl.Application.Keeping;
using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Tests;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>Kills the program at any moment of its life, and looks at what it left: the old state or the new one, with all that was acknowledged.</summary>
internal static class ProcessKills
{
    /// <summary>How many kills the everyday run does.</summary>
    public const int Everyday = 20;

    /// <summary>How many a long run does.</summary>
    public const int Often = 200;

    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH':00'"
    );

    public static void Import(string kind, int times)
    {
        using var database = new TestDatabase(kind);
        using var folder = new TempFolder();
        Prompt.Run("sample", "--enterprises", "1000", "--out", folder["city"]).Code.ShouldBe(ExitCodes.Done);
        string[] import = ["import", folder["city"], .. Where(database)];
        var life = KilledProcess.Life(import);
        var store = database.Open();

        Moments(life)
            .Each(
                times,
                1,
                moment =>
                {
                    var before = store.Read(kept => kept.Inventories.All().Length);
                    var isAcknowledged = KilledProcess.Run(moment, import);
                    Settle(database);
                    var after = store.Read(kept => kept.Inventories.All().Length);
                    after.ShouldBeInRange(isAcknowledged ? before + 1 : before, before + 1);
                }
            );

        Sound(database);
    }

    public static void Publish(string kind, string inventory, int times)
    {
        using var database = new TestDatabase(kind);
        KilledProcess.Life(["import", inventory, .. Where(database)]);
        var life = KilledProcess.Life(["inventory", "publish", "1", .. Where(database)]);
        var store = database.Open();
        var published = 1;

        Moments(life)
            .Each(
                times,
                2,
                moment =>
                {
                    Prompt.Run(["import", inventory, .. Where(database)]).Code.ShouldBe(ExitCodes.Done);
                    var draft = store.Read(kept => kept.Inventories.All()[^1]);
                    draft.Base.ShouldBe(published);
                    var isAcknowledged = KilledProcess.Run(
                        moment,
                        ["inventory", "publish", $"{draft.Number}", .. Where(database)]
                    );
                    Settle(database);
                    var last = store.Read(kept => kept.Inventories.LastPublished()!.Number);
                    last.ShouldBeOneOf(isAcknowledged ? [draft.Number] : [published, draft.Number]);
                    published = last;
                }
            );

        Sound(database);
    }

    public static void Issue(string kind, string inventory, int times)
    {
        using var town = new AlertTown(kind, inventory);
        var database = town.Database;
        var store = database.Open();
        var alert = 0;
        var life = KilledProcess.Life(["alert", "issue", Approved(town, ++alert), .. Where(database)]);

        // What was not issued can still be: the next process goes on with the same alert.
        string? approved = null;

        Moments(life)
            .Each(
                times,
                3,
                moment =>
                {
                    var number = approved ??= Approved(town, ++alert);
                    var before = store.Read(kept => kept.Alerts.LastList()?.Number ?? 0);
                    var isAcknowledged = KilledProcess.Run(
                        moment,
                        ["alert", "issue", number, .. Where(database)]
                    );
                    Settle(database);
                    var after = store.Read(kept => kept.Alerts.LastList()?.Number ?? 0);
                    after.ShouldBeInRange(isAcknowledged ? before + 1 : before, before + 1);
                    approved = after > before ? null : number;
                }
            );

        Sound(database);
    }

    /// <summary>An alert of the day after tomorrow, drafted, waived and approved; its number.</summary>
    private static string Approved(AlertTown town, int alert)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var from = Hour.Format((now + Duration.FromDays(2)).InUtc().LocalDateTime);
        var typed = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Format((now + Duration.FromHours(8)).InUtc().LocalDateTime);
        var drafted = town.At(
            typed,
            "张值班",
            $"alert draft --origin 省 --level 黄 --from {from} --cause 静稳高湿 --document 豫环攻坚办〔2026〕{alert}号 --json"
        );
        town.WaiveAll(typed, "张值班", drafted, alert);
        var approved = town.At(
            typed,
            "赵局长",
            $"alert approve {alert} --office 市政府 --means 签批 --number 安政〔2026〕{alert}号"
        );
        approved.Code.ShouldBe(ExitCodes.Done, approved.Words);
        return $"{alert}";
    }

    private static string[] Where(TestDatabase database) =>
        ["--db", database.Address.Text, "--keys", database.Address.KeysFolder, "--as", "张值班"];

    /// <summary>Moments spread over the life of a process and a little beyond.</summary>
    private static Gen<TimeSpan> Moments(TimeSpan life) =>
        Gen.Int[0, (int)(life.TotalMilliseconds * 1.1)].Select(one => TimeSpan.FromMilliseconds(one));

    /// <summary>A server may still carry out the last commit of a killed process: behind the lock on the head it has.</summary>
    private static void Settle(TestDatabase database)
    {
        if (database.Address.IsServer)
        {
            database.Tamper("SELECT 1 FROM audit_head FOR UPDATE");
        }
    }

    private static void Sound(TestDatabase database)
    {
        var report = new VerifyStore(database.Open(), new StoreUpkeep(database.Address)).Run();
        report.Flaws.ShouldBeEmpty();
        report.Audit.Flaws.ShouldBeEmpty();
    }
}
