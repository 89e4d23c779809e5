using EnvControl.Application.Auditing;
using EnvControl.Application.Standings;
using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Files.Reading;
using EnvControl.Storage.Tests;
using NodaTime;

namespace EnvControl.Cli.Tests.Standings;

/// <summary>Publishing an inventory feeds what is known of firms, and says whom it overrules.</summary>
public sealed class PublishedStandingTests
{
    private static readonly LocalDate First = new(2020, 12, 1);

    [Theory, OnSqlite, OnPostgres]
    public void A_version_is_recorded_with_its_number_and_a_later_one_overrules_an_official_only_where_it_says_otherwise(
        string kind
    )
    {
        using var firms = new CementFirms();
        using var town = new AlertTown(kind, firms.Path);
        var inventory = new InventoryReader().Read(firms.Path, Composition.LoadRules(null));
        int Publish(int version, LocalDate on) =>
            town
                .Database.Open()
                .Write(
                    new Deed(Actor.Of("王录入"), "inventory.publish"),
                    kept =>
                    {
                        kept.Record(new AuditSubject($"inventory/{version}"));
                        return RecordStandings.FromInventory(kept, inventory, version, on).Length;
                    }
                );

        // Seven of the eight have a grade, one stands on the guarantee list.
        Publish(1, First).ShouldBe(8);
        var listed = town.Ask("2020-12-01T10:00", $"standing show {CementFirms.GradeA}");
        listed.ShouldSay("绩效等级 N15：A级（清单第1版");
        listed.ShouldSay("保障类：民生保障，负荷60%（示例保障〔2020〕1号");
        Publish(2, First.PlusDays(1)).ShouldBe(0);

        town.At(
                "2020-12-02T10:00",
                "李科员",
                $"standing set {CementFirms.TwoKilns} --grade D --from 2020-12-02 --document 9号"
            )
            .Code.ShouldBe(ExitCodes.Done);
        var overruled = town
            .Database.Open()
            .Read(kept => RecordStandings.Overruled(kept, inventory, 3, First.PlusDays(4)))
            .ShouldHaveSingleItem();
        overruled.Recorded.Claim.Document.ShouldBe("9号");
        (overruled.Instead.Scope, overruled.Instead.Value).ShouldBe(("N15", "B"));
        Publish(3, First.PlusDays(4)).ShouldBe(1);
        town.Ask("2020-12-05T10:00", $"standing show {CementFirms.TwoKilns} --on 2020-12-04")
            .ShouldSay("绩效等级：D级（9号");
        town.Ask("2020-12-05T10:00", $"standing show {CementFirms.TwoKilns} --on 2020-12-05")
            .ShouldSay("绩效等级（其余行业）：D级（9号，第9条）绩效等级 N15：B级（清单第3版");
    }
}
