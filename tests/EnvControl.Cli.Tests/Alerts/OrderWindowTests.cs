using EnvControl.Cli.Tests.Orders;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>The control measures of 22 August 2018 on an issued list: windows open at 23:00 and close in the morning.</summary>
public sealed class OrderWindowTests : IClassFixture<OrderWindowTests.AugustNight>
{
    private readonly AugustNight _night;

    public OrderWindowTests(AugustNight night) => _night = night;

    [Theory]
    [InlineData("2018-08-22T23:00", "烧结机1# 每日23:00至07:00停：此刻应停")]
    [InlineData("2018-08-23T03:00", "烧结机1# 每日23:00至07:00停：此刻应停")]
    [InlineData("2018-08-23T06:59", "烧结机1# 每日23:00至07:00停：此刻应停")]
    [InlineData("2018-08-23T06:59", "转炉1# 每日23:00至06:00停：此刻可运行")]
    [InlineData("2018-08-23T07:00", "烧结机1# 每日23:00至07:00停：此刻可运行")]
    [InlineData("2018-08-23T22:59", "烧结机1# 每日23:00至07:00停：此刻可运行")]
    public void A_window_across_midnight_is_told_for_the_minute(string at, string said) =>
        _night.Town.Ask(at, $"explain 安阳市新普钢铁有限公司 --at {at}").ShouldSay(said);

    [Fact]
    public void The_table_of_the_city_says_whose_measures_hold_at_the_hour()
    {
        using var folder = new TempFolder();
        string At(string hour)
        {
            _night.Town.Ask(hour, $"measures --at {hour} --out {folder.Path}").Code.ShouldBe(ExitCodes.Done);
            return CsvText
                .Read(folder["duties.csv"])
                .Rows.Single(row => row["name"] == "安阳市新普钢铁有限公司")["at_this_hour"];
        }

        At("2018-08-23T03:00").ShouldBe("all");
        At("2018-08-23T12:00").ShouldBe("some");
    }

    [Fact]
    public void A_firm_of_which_no_rule_was_in_force_is_held_back_by_name() =>
        _night
            .Town.Ask("2018-08-23T03:00", "explain 演示氧化锌乙厂 --at 2018-08-23T03:00")
            .ShouldSay("没有适用的规则");

    /// <summary>The night, with its list issued.</summary>
    public sealed class AugustNight : IDisposable
    {
        public AugustNight()
        {
            var drafted = Town.At(
                "2018-08-22T18:00",
                "张值班",
                "alert draft --origin 本市 --level 黄 --from 2018-08-22T23:00 --cause 臭氧和颗粒物管控 --json"
            );
            drafted.Code.ShouldBe(ExitCodes.Done, drafted.Words);
            Town.WaiveAll("2018-08-22T18:10", "张值班", drafted, 1);
            Town.At("2018-08-22T18:20", "赵局长", "alert approve 1 --office 市政府 --means 签批")
                .Code.ShouldBe(ExitCodes.Done);
            Town.At("2018-08-22T18:30", "张值班", $"alert issue 1 --out {Town.Out.Path}")
                .Code.ShouldBe(ExitCodes.Done);
        }

        /// <summary>The town.</summary>
        public AlertTown Town { get; } = new(TestDatabase.Sqlite, OrderNight.Inventory);

        public void Dispose() => Town.Dispose();
    }
}
