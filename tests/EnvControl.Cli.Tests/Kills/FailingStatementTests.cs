using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Rules.Loading;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Tests;
using EnvControl.Storage.Tests.Failing;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>
/// Whichever statement fails, a question, a change or the commit, and whether the database comes back or not:
/// what is said of the action is what has become of it.
/// </summary>
public sealed class FailingStatementTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const string NotOpened = "EC4207";
    private const string NotKept = "EC4208";
    private const string NotKnown = "EC4240";
    private const string NotCompared = "EC4241";

    private static readonly Actor Zhang = Actor.Of("张值班");
    private static readonly Lazy<RuleSet> Rules = new(() => RuleSetLoader.Load(Checkout.At("rules")));

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_statement_of_an_import_fails_and_the_truth_is_told(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        Fail(town, Import);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_statement_of_a_publication_fails_and_the_truth_is_told(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        Import(town.Database.Open());
        Fail(town, store => new PublishInventory(store, new CanonicalTables(), Rules.Value).Run(2, Zhang));
        town.Database.Open().Read(kept => kept.Inventories.LastPublished()!.Number).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_nth_statement_of_an_issue_fails_and_the_truth_is_told(string kind)
    {
        using var town = Drafted(kind);
        Fail(town, Issue(town));
        town.Database.Open().Read(kept => kept.Alerts.LastList()!.Number).ShouldBe(1);
    }

    [Theory, OnSqlite]
    public void An_import_onto_a_disk_that_fills_is_whole_or_not_there(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        Fill(town, Import);
        town.Database.Open().Read(kept => kept.Inventories.All().Length).ShouldBe(2);
    }

    [Theory, OnSqlite]
    public void An_issue_onto_a_disk_that_fills_is_a_list_or_none(string kind)
    {
        using var town = Drafted(kind);
        Fill(town, Issue(town));
        town.Database.Open().Read(kept => kept.Alerts.LastList()!.Number).ShouldBe(1);
    }

    private void Import(IStore store) =>
        new ImportInventory(store, new InventoryReader(), new CanonicalTables(), Rules.Value).Run(
            new ImportOrder(firms.Path, Zhang)
        );

    private static Action<IStore> Issue(AlertTown town)
    {
        var composer = Composition.ListComposer();
        var seal = Composition.ListSeal(town.Database.Address.KeysFolder);
        return store =>
            new IssueAlert(store, Composition.DecisionSources(store), composer, seal).Run(Zhang, 1, "急");
    }

    /// <summary>A town with an alert that waits to be issued.</summary>
    private AlertTown Drafted(string kind)
    {
        var town = new AlertTown(kind, firms.Path);
        var drafted = town.At(
            "2020-12-01T17:05",
            "张值班",
            "alert draft --origin 省 --level 黄 --from 2020-12-01T20:00 --cause 静稳高湿 --document 豫环攻坚办〔2020〕101号 --json"
        );
        town.WaiveAll("2020-12-01T17:10", "张值班", drafted, 1);
        town.Database.Clock.Reset(AlertTown.Moment("2020-12-01T17:30"));
        return town;
    }

    /// <summary>Lets the first statement fail, then the second, and so on until none does; once for a moment and once for good.</summary>
    private static void Fail(AlertTown town, Action<IStore> act)
    {
        var database = town.Database;
        var plain = database.Open();
        var trouble = new FailingStatements(database.Address);
        var store = plain.Watched(trouble);
        var before = plain.Read(kept => kept.Audit.Head);
        var failed = 0;
        for (var statements = 0; ; statements++)
        {
            trouble.After(statements, isLasting: true);
            var code = Code(() => act(store));
            trouble.Mend();
            if (code is null || code == NotCompared)
            {
                break;
            }

            code.ShouldBeOneOf(NotOpened, NotKept, NotKnown);
            plain.Read(kept => kept.Audit.Head).ShouldBe(before, $"{code} after {statements} statements");
            failed++;
        }

        failed.ShouldBeGreaterThan(3, "an action asks, changes, enters and commits");
        Sound(database, before);
    }

    /// <summary>Leaves no page, then one, and so on until they suffice.</summary>
    private static void Fill(AlertTown town, Action<IStore> act)
    {
        var database = town.Database;
        var plain = database.Open();
        using var disk = new FullDisk();
        var store = plain.Watched(disk);
        var before = plain.Read(kept => kept.Audit.Head);
        var pages = 0;
        for (; ; pages++)
        {
            disk.Leave(pages);
            var code = Code(() => act(store));
            disk.Leave(null);
            if (code is null)
            {
                break;
            }

            code.ShouldBe(NotKept);
            plain.Read(kept => kept.Audit.Head).ShouldBe(before, $"{pages} pages");
        }

        pages.ShouldBeGreaterThan(0, "it needs room");
        Sound(database, before);
    }

    private static string? Code(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (FaultException wrong)
        {
            return wrong.Faults.ShouldHaveSingleItem().Code;
        }
    }

    private static void Sound(TestDatabase database, AuditHead before)
    {
        var report = new VerifyStore(database.Open(), new StoreUpkeep(database.Address)).Run(before);
        report.IsSound.ShouldBeTrue();
        report.Audit.Entries.ShouldBeGreaterThan(before.Number);
    }
}
