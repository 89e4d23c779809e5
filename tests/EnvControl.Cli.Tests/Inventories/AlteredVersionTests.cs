using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Inventories;

/// <summary>A kept version that somebody altered behind the program's back decides nothing.</summary>
public sealed class AlteredVersionTests(CementFirms firms) : IClassFixture<CementFirms>
{
    [Theory, OnSqlite, OnPostgres]
    public void A_version_altered_in_the_store_is_told_as_that_whether_it_can_be_read_or_not(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        Measures(town, "sound").Code.ShouldBe(ExitCodes.Done);
        town.Database.Tamper(
            kind == TestDatabase.Sqlite
                ? "DROP TRIGGER inventory_rows_no_update"
                : "DROP TRIGGER inventory_rows_no_change ON inventory_rows"
        );

        foreach (var (from, to) in new[] { ("甲双窑水泥", "甲双窑玻璃"), ("N15", "不是行业") })
        {
            town.Database.Tamper($"UPDATE inventory_rows SET cells = replace(cells, '{from}', '{to}')");

            var reply = Measures(town, from);

            reply.Code.ShouldBe(ExitCodes.BadInput, reply.Words);
            reply.Codes.ShouldBe(["EC1125"]);
        }
    }

    private static Reply Measures(AlertTown town, string folder) =>
        town.Ask(
            "2020-12-01T10:00",
            $"measures --inventory latest --on 2020-12-01 --level red --format csv --out {town.Out.Path}/{folder}"
        );
}
