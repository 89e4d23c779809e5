using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>One night from the province's order to the evaluation, typed at the prompt; and a year later it can still be proven.</summary>
public sealed class WholeNightTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const string Officer = "张值班";
    private const string Director = "赵局长";

    [Theory, OnSqlite, OnPostgres]
    public void The_whole_night_can_be_proven_a_year_later(string kind)
    {
        using var town = new AlertTown(kind, firms.Path);
        Yellow(town);
        Orange(town);
        FallenGrade(town);
        LiftedAndEvaluated(town);
        AYearLater(town);
    }

    private static void Yellow(AlertTown town)
    {
        var drafted = town.At(
            "2020-12-01T17:05",
            Officer,
            "alert draft --origin 省 --level 黄 --from 2020-12-01T20:00 --cause 静稳高湿 --document 豫环攻坚办〔2020〕101号 --arrived 2020-12-01T17:00 --json"
        );
        drafted.Code.ShouldBe(ExitCodes.Done, drafted.Words);
        var held = drafted.Json.GetProperty("preview").GetProperty("heldBack").EnumerateArray().Single();
        held.GetProperty("name").GetString().ShouldBe("己缺信息水泥");

        town.At("2020-12-01T17:10", Officer, Approve).Codes.ShouldBe(["EC5004"]);
        var early = town.At("2020-12-01T17:11", Director, Approve);
        early.Code.ShouldBe(ExitCodes.Refused);
        early.Codes.Distinct().ShouldBe(["EC5005"]);
        town.WaiveAll("2020-12-01T17:20", Officer, drafted, 1);
        town.At("2020-12-01T17:21", Officer, "alert issue 1").Codes.ShouldBe(["EC5012"]);
        town.At("2020-12-01T17:40", Director, Approve).Code.ShouldBe(ExitCodes.Done);

        var issued = town.At("2020-12-01T17:45", Officer, $"alert issue 1 --out {town.Out.Path}");
        issued.Code.ShouldBe(ExitCodes.Done, issued.Words);
        issued.Codes.ShouldBe(["EC5013"], "less than a day ahead is a warning");
        town.Out.Names()
            .ShouldBe([
                "安阳市重污染天气应急减排清单_黄色_2020120120_第1号.json",
                "安阳市重污染天气应急减排清单_黄色_2020120120_第1号.xlsx",
            ]);
        town.At("2020-12-01T17:46", Director, "alert issue 1").Codes.ShouldBe(["EC5003"]);
        Status(town, "2020-12-01T18:00", "1").ShouldBe("genuine");
        Duty(town, "2020-12-01T19:59", CementFirms.TwoKilns).ShouldBe("none");
        Duty(town, "2020-12-01T20:00", CementFirms.TwoKilns).ShouldBe("1 yellow prescribed");
    }

    private static void Orange(AlertTown town)
    {
        Issue(
            town,
            "2020-12-01T22",
            "alert change 1 --level 橙 --from 2020-12-02T00:00 --document 豫环攻坚办〔2020〕102号",
            "raised",
            2
        );
        Status(town, "2020-12-01T23:00", "1").ShouldBe("superseded");
        Status(town, "2020-12-01T23:00", "2").ShouldBe("genuine");
        Duty(town, "2020-12-01T23:59", CementFirms.TwoKilns).ShouldBe("1 yellow prescribed");
        Duty(town, "2020-12-02T00:00", CementFirms.TwoKilns).ShouldBe("2 orange prescribed");
    }

    private static void FallenGrade(AlertTown town)
    {
        town.At(
                "2020-12-02T01:00",
                "李科长",
                $"standing set {CementFirms.TwoKilns} --grade D --from 2020-12-02 --document 安环罚〔2020〕31号"
            )
            .Code.ShouldBe(ExitCodes.Done);
        Status(town, "2020-12-02T01:10", "2").ShouldBe("genuine");
        Issue(town, "2020-12-02T02", "alert change 1 --from 2020-12-02T03:00", "amended", 3);
        Duty(town, "2020-12-02T02:59", CementFirms.TwoKilns).ShouldBe("2 orange prescribed");
        Duty(town, "2020-12-02T03:00", CementFirms.TwoKilns).ShouldBe("3 orange strict");
        var diff = town.Ask("2020-12-02T03:10", "alert diff 2 3 --json").Json;
        var change = diff.GetProperty("changes").EnumerateArray().Single();
        change.GetProperty("creditCode").GetString().ShouldBe(CementFirms.TwoKilns);
        change.GetProperty("change").GetString().ShouldBe("newlyStops");
        diff.GetProperty("savedKgPerDay").GetProperty("nox").GetDecimal().ShouldBeGreaterThan(0);
    }

    private static void LiftedAndEvaluated(AlertTown town)
    {
        Issue(
            town,
            "2020-12-04T06",
            "alert lift 1 --from 2020-12-04T08:00 --cause 冷空气到来 --continues 错峰生产照常 --keep 甲双窑水泥 --document 安环攻坚办〔2020〕55号",
            "lifted",
            null
        );
        Status(town, "2020-12-04T09:00", "3").ShouldBe("lifted");
        Duty(town, "2020-12-04T07:59", CementFirms.TwoKilns).ShouldBe("3 orange strict");
        Duty(town, "2020-12-04T08:00", CementFirms.TwoKilns).ShouldBe("none");
        var evaluated = town.At(
            "2020-12-07T10:00",
            "李科长",
            "alert evaluate 1 --text 响应及时 --document 安环攻坚办〔2020〕58号 --json"
        );
        evaluated.Json.GetProperty("state").GetString().ShouldBe("evaluated");
        var shown = town.Ask("2020-12-07T10:05", "alert show 1");
        foreach (
            var part in new[]
            {
                "已评估",
                "错峰生产照常",
                "甲双窑水泥",
                "2020-12-07",
                "响应及时",
                "第3号清单",
            }
        )
        {
            shown.ShouldSay(part);
        }
    }

    private void AYearLater(AlertTown town)
    {
        using var changed = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(firms.Path, "*", SearchOption.AllDirectories))
        {
            changed.Write(
                Path.GetRelativePath(firms.Path, file),
                File.ReadAllText(file)
                    .Replace("甲双窑水泥,410522,N15,B", "甲双窑水泥,410522,N15,A", StringComparison.Ordinal)
                    .Replace(",6700,6300,5400,", ",9000,9000,9000,", StringComparison.Ordinal)
            );
        }

        town.Database.Clock.Reset(AlertTown.Moment("2021-11-20T09:00"));
        town.Publish(changed.Path).ShouldBe(2);
        town.ActivateOtherRules();
        foreach (var (list, status) in new[] { ("1", "superseded"), ("2", "superseded"), ("3", "lifted") })
        {
            Status(town, "2021-12-01T09:00", list).ShouldBe(status);
        }

        Duty(town, "2020-12-01T21:00", CementFirms.TwoKilns, asked: "2021-12-01T09:00")
            .ShouldBe("1 yellow prescribed");
        Duty(town, "2020-12-03T12:00", CementFirms.TwoKilns, asked: "2021-12-01T09:00")
            .ShouldBe("3 orange strict");
        var city = town.Ask("2021-12-01T09:00", $"measures --at 2020-12-02T12:00 --out {town.Out.Path}");
        city.Code.ShouldBe(ExitCodes.Done, city.Words);
        CsvText
            .Read(town.Out["duties.csv"])
            .Rows.Where(row => row["held_back"].Length == 0)
            .Select(row => row["list"])
            .Distinct()
            .ShouldBe(["3"]);
        town.Database.Open().Read(kept => kept.Audit.Verify()).Flaws.ShouldBeEmpty();
    }

    private const string Approve = "alert approve 1 --office 市政府 --means 签批 --number 安政批〔2020〕7号";

    /// <summary>Drafts, approves and issues within an hour.</summary>
    private static void Issue(AlertTown town, string hour, string draft, string state, int? list)
    {
        var drafted = town.At($"{hour}:05", Officer, draft + " --json");
        drafted.Code.ShouldBe(ExitCodes.Done, drafted.Words);
        if (list is not null)
        {
            town.WaiveAll($"{hour}:10", Officer, drafted, 1);
        }

        town.At($"{hour}:30", Director, Approve).Code.ShouldBe(ExitCodes.Done);
        var issued = town.At($"{hour}:40", Officer, $"alert issue 1 --out {town.Out.Path} --json");
        issued.Code.ShouldBe(ExitCodes.Done, issued.Words);
        issued.Json.GetProperty("state").GetString().ShouldBe(state);
        if (list is { } number)
        {
            issued.Json.GetProperty("list").GetProperty("number").GetInt32().ShouldBe(number);
            issued.Json.GetProperty("list").GetProperty("previous").GetInt32().ShouldBe(number - 1);
        }
    }

    private static string Status(AlertTown town, string local, string list)
    {
        var verified = town.Ask(local, $"alert verify {list} --json");
        verified.Code.ShouldBe(ExitCodes.Done, verified.Words);
        verified.Json.GetProperty("recomputed").GetBoolean().ShouldBeTrue();
        return verified.Json.GetProperty("status").GetString()!;
    }

    /// <summary>The list, level and class that hold for a firm, or none.</summary>
    private static string Duty(AlertTown town, string at, string firm, string? asked = null)
    {
        var answer = town.Ask(asked ?? at, $"explain {firm} --at {at} --json");
        answer.Code.ShouldBe(ExitCodes.Done, answer.Words);
        var bindings = answer.Json.GetProperty("bindings").EnumerateArray().ToArray();
        return bindings.Length == 0
            ? "none"
            : $"{bindings[0].GetProperty("list").GetInt32()} {bindings[0].GetProperty("level").GetString()} {bindings[0].GetProperty("class").GetString()}";
    }
}
