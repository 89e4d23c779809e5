using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Domain.Faults;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Rules.Loading;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Inventories;

/// <summary>Two officials publish at the same moment: one wins, the other is told by whom.</summary>
public sealed class PublishRaceTests(CementFirms firms) : IClassFixture<CementFirms>
{
    [Theory, OnSqlite, OnPostgres]
    public Task Of_two_publications_of_one_base_one_wins_and_names_itself_to_the_other(string kind) =>
        Race(kind, 50);

    [Theory, OnSqlite, OnPostgres, Trait("Category", "Long")]
    public Task Of_five_hundred_races_each_has_one_winner(string kind) => Race(kind, 500);

    private async Task Race(string kind, int times)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        var rules = RuleSetLoader.Load(Checkout.At("rules"));
        var tables = new CanonicalTables();
        var import = new ImportInventory(store, new InventoryReader(), tables, rules);
        var publish = new PublishInventory(store, tables, rules);
        for (var i = 0; i < times; i++)
        {
            var first = import.Run(new ImportOrder(firms.Path, Actor.Of("李入库"))).Version.Number;
            var second = import.Run(new ImportOrder(firms.Path, Actor.Of("赵入库"))).Version.Number;
            using var start = new Barrier(2);

            var ends = await Task.WhenAll(Try(first, "李入库", start), Try(second, "赵入库", start));

            var lost = ends.OfType<RefusedException>().ShouldHaveSingleItem();
            var winner = ends[0] is null ? "李入库" : "赵入库";
            lost.Faults.ShouldHaveSingleItem().What.Zh.ShouldContain(winner);
            store.Read(kept => kept.Inventories.LastPublished()!.PublishedBy).ShouldBe(winner);
        }

        store.Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();

        Task<Exception?> Try(int number, string by, Barrier start) =>
            Task.Run<Exception?>(() =>
            {
                start.SignalAndWait();
                return Record.Exception(() => publish.Run(number, Actor.Of(by)));
            });
    }
}
