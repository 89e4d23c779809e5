using EnvControl.Application.Keeping;
using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>Whichever write fails, the action fails with words, nothing is half kept, and the next try does it.</summary>
public sealed class FailingWriteTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const string Night = "2020-12-01T17:";

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_write_of_an_import_fails_and_leaves_nothing(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);

        Fail(town, () => town.At(Night + "05", "张值班", ["import", firms.Path]));

        town.Database.Open().Read(kept => kept.Inventories.All().Length).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_write_of_a_publication_fails_and_leaves_nothing(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        town.At(Night + "05", "张值班", ["import", firms.Path]).Code.ShouldBe(ExitCodes.Done);

        Fail(town, () => town.At(Night + "06", "张值班", "inventory publish 2"));

        town.Database.Open().Read(kept => kept.Inventories.LastPublished()!.Number).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_write_of_an_issue_fails_and_leaves_nothing(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        var drafted = town.At(
            Night + "05",
            "张值班",
            "alert draft --origin 省 --level 黄 --from 2020-12-01T20:00 --cause 静稳高湿 --document 豫环攻坚办〔2020〕101号 --json"
        );
        town.WaiveAll(Night + "10", "张值班", drafted, 1);
        town.At(
                Night + "20",
                "赵局长",
                "alert approve 1 --office 市政府 --means 签批 --number 安政批〔2020〕7号"
            )
            .Code.ShouldBe(ExitCodes.Done);

        Fail(town, () => town.At(Night + "30", "张值班", "alert issue 1"));

        town.Database.Open().Read(kept => kept.Alerts.LastList()!.Number).ShouldBe(1);
    }

    /// <summary>Lets the first write fail, then the second, and so on until none does.</summary>
    private static void Fail(AlertTown town, Func<Reply> act)
    {
        var store = town.Database.Open();
        var trouble = new FailingWrites(town.Database);
        var before = store.Read(kept => kept.Audit.Head);
        for (var written = 0; ; written++)
        {
            trouble.After(written);
            var reply = act();
            if (reply.Code == ExitCodes.Done)
            {
                written.ShouldBeGreaterThan(1, "an action writes its change and its entry");
                break;
            }

            reply.Codes.Distinct().ShouldBe(["EC4208"], reply.Words);
            store.Read(kept => kept.Audit.Head).ShouldBe(before);
        }

        var report = new VerifyStore(store, new StoreUpkeep(town.Database.Address)).Run(before);
        report.IsSound.ShouldBeTrue();
        report.Audit.Entries.ShouldBeGreaterThan(before.Number);
    }
}
