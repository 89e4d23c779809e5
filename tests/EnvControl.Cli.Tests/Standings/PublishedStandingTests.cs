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

    [Theory, OnSqlite, OnPostgres]
    public void A_version_that_overrules_an_official_is_published_only_once_somebody_has_looked(string kind)
    {
        using var firms = new CementFirms();
        using var town = new AlertTown(kind, firms.Path);
        town.At(
                "2020-12-02T10:00",
                "李科员",
                $"standing set {CementFirms.TwoKilns} --grade D --from 2020-12-02 --document 安环〔2020〕9号"
            )
            .Code.ShouldBe(ExitCodes.Done);
        town.At("2020-12-02T11:00", "王录入", $"import {firms.Path}").Code.ShouldBe(ExitCodes.Done);

        var refused = town.At("2020-12-02T18:00", "王录入", "inventory publish 2");
        refused.Code.ShouldBe(ExitCodes.Refused);
        refused.Codes.ShouldBe(["EC4218", "EC4219"]);
        refused.Error.ShouldContain("甲双窑水泥");
        refused.Error.ShouldContain(
            "绩效等级 N15：D级（安环〔2020〕9号，第1条，李科员录入）将改为B级（清单第2版）"
        );
        refused.Error.ShouldContain("inventory publish 2 --overrule 1");
        town.At("2020-12-02T18:01", "王录入", "inventory publish 2 --overrule 2")
            .Codes.ShouldBe(["EC4218", "EC4219"]);
        town.Ask("2020-12-02T18:02", $"standing show {CementFirms.TwoKilns}").ShouldSay("绩效等级：D级");
        town.Ask("2020-12-02T18:02", "inventory list --json")
            .Json.GetProperty("versions")[1]
            .GetProperty("state")
            .GetString()
            .ShouldBe("draft");

        var published = town.At("2020-12-02T18:05", "王录入", "inventory publish 2 --overrule 1 --json");
        published.Code.ShouldBe(ExitCodes.Done, published.Words);
        var overruled = published.Json.GetProperty("overruled").EnumerateArray().ShouldHaveSingleItem();
        overruled.GetProperty("name").GetString().ShouldBe("甲双窑水泥");
        overruled.GetProperty("recorded").GetProperty("document").GetString().ShouldBe("安环〔2020〕9号");
        overruled.GetProperty("instead").GetProperty("value").GetString().ShouldBe("B");
        town.Ask("2020-12-02T18:06", $"standing show {CementFirms.TwoKilns}").ShouldSay("绩效等级 N15：B级");
    }
}
