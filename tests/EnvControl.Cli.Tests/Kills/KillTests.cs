using CsCheck;
using EnvControl.Application.Keeping;
using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Tests;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>A process killed at any moment leaves the old state or the new one; what was acknowledged is there.</summary>
public sealed class KillTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const int Everyday = 20;
    private const int Often = 200;

    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH':00'"
    );

    [Theory, OnSqlite, OnPostgres]
    public void An_import_killed_at_any_moment_is_whole_or_was_never_there(string kind) =>
        Import(kind, Everyday);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void An_import_killed_two_hundred_times_is_whole_or_was_never_there(string kind) =>
        Import(kind, Often);

    [Theory, OnSqlite, OnPostgres]
    public void A_publication_killed_at_any_moment_has_happened_or_not(string kind) =>
        Publish(kind, Everyday);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void A_publication_killed_two_hundred_times_has_happened_or_not(string kind) =>
        Publish(kind, Often);

    [Theory, OnSqlite, OnPostgres]
    public void An_issue_killed_at_any_moment_is_a_list_in_the_chain_or_none(string kind) =>
        Issue(kind, Everyday);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public void An_issue_killed_two_hundred_times_is_a_list_in_the_chain_or_none(string kind) =>
        Issue(kind, Often);

    private static void Import(string kind, int times)
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

    private void Publish(string kind, int times)
    {
        using var database = new TestDatabase(kind);
        KilledProcess.Life(["import", firms.Path, .. Where(database)]);
        var life = KilledProcess.Life(["inventory", "publish", "1", .. Where(database)]);
        var store = database.Open();
        var published = 1;

        Moments(life)
            .Each(
                times,
                2,
                moment =>
                {
                    Prompt.Run(["import", firms.Path, .. Where(database)]).Code.ShouldBe(ExitCodes.Done);
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

    private void Issue(string kind, int times)
    {
        using var town = new AlertTown(kind, firms.Path);
        var database = town.Database;
        var store = database.Open();
        var alert = 0;
        var life = KilledProcess.Life(["alert", "issue", Approved(town, ++alert), .. Where(database)]);

        Moments(life)
            .Each(
                times,
                3,
                moment =>
                {
                    var number = Approved(town, ++alert);
                    var before = store.Read(kept => kept.Alerts.LastList()?.Number ?? 0);
                    var isAcknowledged = KilledProcess.Run(
                        moment,
                        ["alert", "issue", number, .. Where(database)]
                    );
                    Settle(database);
                    var after = store.Read(kept => kept.Alerts.LastList()?.Number ?? 0);
                    after.ShouldBeInRange(isAcknowledged ? before + 1 : before, before + 1);
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
