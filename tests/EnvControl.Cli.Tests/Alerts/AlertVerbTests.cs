using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>What a clerk may do with an alert, and what is refused with a word that helps.</summary>
public sealed class AlertVerbTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const string Draft =
        "alert draft --origin 省 --level 橙 --from 2020-12-01T20:00 --cause 静稳高湿 --json";

    private AlertTown Town() => new(TestDatabase.Sqlite, firms.Path);

    [Fact]
    public void Everything_wrong_with_a_draft_is_told_at_once()
    {
        using var town = Town();
        var typed = town.At("2020-12-01T17:00", "张值班", "alert draft --origin 乡 --level 紫 --from 八点");
        typed.Code.ShouldBe(ExitCodes.BadInput);
        typed.Codes.Order().ShouldBe(["EC3003", "EC5014", "EC5023", "EC5027"]);
        var meant = town.At(
            "2020-12-01T17:00",
            "张值班",
            "alert draft --origin 省 --level 橙 --from 2020-12-01T20:30 --phase 2020-12-01T19:00=红 --scope division:419999 --cause 静稳"
        );
        meant.Codes.Order().ShouldBe(["EC5014", "EC5015", "EC5016"]);
        town.Ask("2020-12-01T17:00", "alert show").ShouldSay("还没有预警");
    }

    [Fact]
    public void In_an_emergency_one_person_issues_and_a_third_reviews_before_it_can_be_evaluated()
    {
        using var town = Town();
        town.WaiveAll("2020-12-01T17:10", "张值班", town.At("2020-12-01T17:05", "张值班", Draft), 1);
        var issued = town.At(
            "2020-12-01T17:20",
            "张值班",
            ["alert", "issue", "1", "--emergency", "夜间联系不上市领导", "--out", town.Out.Path]
        );
        issued.Code.ShouldBe(ExitCodes.Done, issued.Words);
        issued.ShouldSay("待复核");
        var lifted = town.At(
            "2020-12-03T08:10",
            "李科长",
            [
                "alert",
                "lift",
                "1",
                "--from",
                "2020-12-03T09:00",
                "--cause",
                "转北风",
                "--continues",
                "无",
                "--emergency",
                "现场已清",
            ]
        );
        lifted.Code.ShouldBe(ExitCodes.Done, lifted.Words);
        town.At("2020-12-05T09:00", "李科长", "alert evaluate 1 --text 及时").Codes.ShouldBe(["EC5002"]);
        town.At("2020-12-05T09:05", "张值班", "alert review 1 --finding 属实").Codes.ShouldBe(["EC5018"]);
        town.At("2020-12-05T09:06", "李科长", "alert review 1 --finding 属实").Codes.ShouldBe(["EC5018"]);
        town.At("2020-12-05T09:10", "赵局长", "alert review 1 --finding 属实").Code.ShouldBe(ExitCodes.Done);
        town.At("2020-12-05T09:11", "赵局长", "alert review 1 --finding 属实").Codes.ShouldBe(["EC5019"]);
        town.At("2020-12-05T09:15", "李科长", "alert evaluate 1 --text 及时").Code.ShouldBe(ExitCodes.Done);
        var list = File.ReadAllText(Directory.GetFiles(town.Out.Path, "*.json").Single());
        list.ShouldContain("\"emergency\":\"夜间联系不上市领导\"");
        list.ShouldContain("\"approval\":null");
    }

    [Fact]
    public void The_level_announced_and_the_level_responded_at_may_differ_and_rise_by_phases()
    {
        using var town = Town();
        var drafted = town.At(
            "2020-12-01T17:05",
            "张值班",
            "alert draft --origin 部 --level 橙 --response 黄 --from 2020-12-01T20:00 --phase 2020-12-02T00:00=红 --cause 区域联动 --json"
        );
        drafted.Code.ShouldBe(ExitCodes.Done, drafted.Words);
        town.WaiveAll("2020-12-01T17:10", "张值班", drafted, 1);
        town.At("2020-12-01T17:40", "赵局长", "alert approve 1 --office 市政府 --means 签批")
            .Code.ShouldBe(ExitCodes.Done);
        town.At("2020-12-01T17:45", "张值班", $"alert issue 1 --out {town.Out.Path}")
            .Code.ShouldBe(ExitCodes.Done);
        town.Out.Names()[0].ShouldBe("安阳市重污染天气应急减排清单_橙色_2020120120_第1号.json");
        string Level(string at) =>
            town.Ask(at, $"explain {CementFirms.ThreeKilns} --at {at} --json")
                .Json.GetProperty("bindings")[0]
                .GetProperty("level")
                .GetString()!;
        Level("2020-12-01T23:59").ShouldBe("yellow");
        Level("2020-12-02T00:00").ShouldBe("red");
        town.Ask("2020-12-01T23:00", $"explain {CementFirms.ThreeKilns} --at 2020-12-01T23:00")
            .ShouldSay("2020-12-02 00:00起 红色(Ⅰ级)");
    }

    [Fact]
    public void A_list_whose_files_could_not_be_written_is_issued_all_the_same_and_can_be_exported()
    {
        using var town = Town();
        town.WaiveAll("2020-12-01T17:10", "张值班", town.At("2020-12-01T17:05", "张值班", Draft), 1);
        var taken = town.Out["taken"];
        File.WriteAllText(taken, "a file where a folder should be");
        var issued = town.At("2020-12-01T17:20", "张值班", $"alert issue 1 --emergency 急 --out {taken}");
        issued.Code.ShouldBe(ExitCodes.Problems);
        issued.Codes.ShouldContain("EC5029");
        town.At("2020-12-01T17:25", "张值班", $"alert issue 1 --emergency 急 --out {taken}")
            .Codes.ShouldBe(["EC5003"]);
        using var folder = new TempFolder();
        town.Ask("2020-12-01T17:30", $"alert export 1 --out {folder.Path}").Code.ShouldBe(ExitCodes.Done);
        folder.Names().Length.ShouldBe(2);
        town.Ask("2020-12-01T17:31", $"alert verify {folder[folder.Names()[0]]}").ShouldSay("真实有效");
    }

    [Fact]
    public void What_has_not_begun_can_be_withdrawn_and_binds_nobody()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        town.At("2020-12-01T19:00", "赵局长", "alert withdraw 1 --reason 省里改期")
            .Code.ShouldBe(ExitCodes.Done);
        town.Ask("2020-12-01T21:00", "alert verify 1 --json")
            .Json.GetProperty("status")
            .GetString()
            .ShouldBe("withdrawn");
        town.Ask("2020-12-01T21:00", $"explain {CementFirms.ThreeKilns} --at 2020-12-01T21:00")
            .ShouldSay("没有已签发的清单约束");
        town.At("2020-12-01T21:00", "张值班", "alert change 1 --from 2020-12-02T00:00")
            .Code.ShouldBe(ExitCodes.Refused);
    }

    [Fact]
    public void What_has_begun_can_only_be_lifted()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        var refused = town.At("2020-12-01T20:00", "赵局长", "alert withdraw 1 --reason 省里改期");
        refused.Code.ShouldBe(ExitCodes.Refused);
        refused.Codes.ShouldBe(["EC5002"]);
        refused.Error.ShouldContain("解除");
        refused.Error.ShouldContain("张值班");
    }

    [Fact]
    public void A_change_in_the_making_stands_in_the_way_of_another_and_can_be_withdrawn()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        town.At("2020-12-01T22:00", "张值班", "alert change 1 --level 红 --from 2020-12-02T00:00")
            .Code.ShouldBe(ExitCodes.Done);
        var second = town.At("2020-12-01T22:05", "钱值班", "alert change 1 --from 2020-12-02T00:00");
        second.Codes.ShouldBe(["EC5010"]);
        second.Error.ShouldContain("张值班");
        town.At("2020-12-01T22:10", "张值班", "alert withdraw 1 --reason 再议").Code.ShouldBe(ExitCodes.Done);
        town.Ask("2020-12-01T22:11", "alert show 1 --json")
            .Json.GetProperty("state")
            .GetString()
            .ShouldBe("issued");
        town.At("2020-12-01T22:12", "张值班", "alert change 1 --level 黄 --from 2020-12-01T19:00")
            .Codes.ShouldBe(["EC5020"]);
    }

    [Fact]
    public void Of_a_city_and_a_county_alert_the_stricter_binds_and_both_are_named()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        var county = town.At(
            "2020-12-01T18:00",
            "孙县",
            "alert draft --origin 县 --division 410522 --level 红 --from 2020-12-01T22:00 --scope division:410522 --cause 局地静稳 --json"
        );
        county.Code.ShouldBe(ExitCodes.Done, county.Words);
        town.WaiveAll("2020-12-01T18:05", "孙县", county, 2);
        town.At("2020-12-01T18:10", "赵局长", "alert approve 2 --office 县政府 --means 电话")
            .Code.ShouldBe(ExitCodes.Done);
        using var folder = new TempFolder();
        town.At("2020-12-01T18:15", "孙县", $"alert issue 2 --out {folder.Path}")
            .Code.ShouldBe(ExitCodes.Done);
        folder.Names()[0].ShouldBe("安阳县重污染天气应急减排清单_红色_2020120122_第2号.json");
        File.ReadAllText(folder[folder.Names()[0]])
            .ShouldContain(
                "\"overlaps\":[{\"alert\":1,\"list\":1,\"level\":\"orange\",\"stricter\":\"own\"}]"
            );
        town.Ask("2020-12-01T18:20", "alert verify 2 --json")
            .Json.GetProperty("recomputed")
            .GetBoolean()
            .ShouldBeTrue();

        var before = town.Ask(
            "2020-12-01T21:00",
            $"explain {CementFirms.TwoKilns} --at 2020-12-01T21:00 --json"
        ).Json;
        before
            .GetProperty("bindings")
            .EnumerateArray()
            .Select(binding => binding.GetProperty("list").GetInt32())
            .ShouldBe([1]);
        var both = town.Ask("2020-12-01T22:00", $"explain {CementFirms.TwoKilns} --at 2020-12-01T22:00");
        both.ShouldSay("第2号（预警2，红色(Ⅰ级)）");
        both.ShouldSay("另受下列预警约束，上面的较严，以上面为准");
        both.ShouldSay("第1号（预警1，橙色(Ⅱ级)）");
        var elsewhere = town.Ask(
            "2020-12-01T22:00",
            $"explain {CementFirms.NoOutput} --at 2020-12-01T22:00 --json"
        ).Json;
        elsewhere
            .GetProperty("bindings")
            .EnumerateArray()
            .Select(binding => binding.GetProperty("list").GetInt32())
            .ShouldBe([1]);
    }

    [Fact]
    public void A_firm_that_is_held_back_is_told_so_and_a_slip_of_the_pen_is_no_answer()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        var held = town.Ask("2020-12-01T21:00", $"explain {CementFirms.Blank} --at 2020-12-01T21:00");
        held.ShouldSay("暂缓");
        held.ShouldSay("缺少信息");
        var slip = town.Ask("2020-12-01T21:00", "explain 甲双窖水泥 --at 2020-12-01T21:00");
        slip.Code.ShouldBe(ExitCodes.Problems);
        slip.Codes.ShouldBe(["EC3009"]);
    }

    [Fact]
    public void A_new_key_seals_new_lists_and_old_seals_stay_good()
    {
        using var town = Town();
        AlteredListTests.IssuedNight.Issue(town);
        town.At("2020-12-01T19:00", "李科长", "keys new").Codes.ShouldBe(["EC5032"]);
        town.At("2020-12-01T19:00", "李科长", "keys new --replace").Code.ShouldBe(ExitCodes.Done);
        town.Ask("2020-12-01T19:05", "alert verify 1 --json")
            .Json.GetProperty("status")
            .GetString()
            .ShouldBe("genuine");
    }
}
