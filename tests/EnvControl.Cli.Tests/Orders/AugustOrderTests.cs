using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Orders;

/// <summary>The control measures of 22 August 2018, row by row: a regime without an alert level.</summary>
public sealed class AugustOrderTests(AugustOrderTests.Night night) : IClassFixture<AugustOrderTests.Night>
{
    private static readonly string[] EightHoursAndLoad =
    [
        "烧结机1# timeWindow 8h 333‰",
        "高炉1# loadReduction",
        "转炉1# timeWindow 7h 291‰",
    ];

    [Fact]
    public void Row_1_Angang_stops_one_sinter_strand_and_its_small_converters_at_night() =>
        night
            .Duties("安阳钢铁集团有限责任公司")
            .ShouldBe([
                "烧结机1# stopUnits 1line 0‰",
                "烧结机2# stopUnits 1line 1000‰",
                "烧结机3# stopUnits 1line 0‰",
                "高炉1# loadReduction",
                "高炉2# loadReduction",
                "35吨转炉1# timeWindow 8h 333‰",
                "35吨转炉2# timeWindow 8h 333‰",
                "35吨转炉3# timeWindow 8h 333‰",
            ]);

    [Fact]
    public void Row_2_every_sinter_strand_of_Xinpu_stops_eight_hours_and_every_converter_seven() =>
        night
            .Duties("安阳市新普钢铁有限公司")
            .ShouldBe([
                "烧结机1# timeWindow 8h 333‰",
                "烧结机2# timeWindow 8h 333‰",
                "高炉1# loadReduction",
                "转炉1# timeWindow 7h 291‰",
            ]);

    [Fact]
    public void Row_3_Yongxing() => night.Duties("沙钢集团安阳永兴钢铁公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_4_Yaxin() => night.Duties("河南亚新钢铁集团有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_5_Yuhe() => night.Duties("安阳豫河永通球团有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void A_firm_without_the_lines_an_order_names_is_told_of()
    {
        using var folder = new TempFolder();
        File.Copy(Path.Combine(OrderNight.Inventory, "enterprises.csv"), folder["enterprises.csv"]);
        File.WriteAllLines(
            folder["lines.csv"],
            File.ReadLines(Path.Combine(OrderNight.Inventory, "lines.csv"))
                .Where(line =>
                    !line.StartsWith("91410500DEM00009X2", StringComparison.Ordinal) || line.Contains("球团")
                )
        );
        var reply = Prompt.Run(["measures", "--inventory", folder.Path, "--at", "2018-08-22T23:00"]);
        reply.ShouldSay("EC1095");
        reply.ShouldSay("“安阳豫河永通球团有限公司”的措施针对工序烧结机、高炉、转炉");
        night.Asked.Reply.Words.ShouldNotContain("EC1095");
    }

    [Fact]
    public void Row_6_Huacheng() => night.Duties("安阳华诚博盛钢铁有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_7_Fengbao() => night.Duties("河南凤宝特钢有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_8_Lingang() => night.Duties("林州重机林钢钢铁有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_9_Hexin() => night.Duties("林州市合鑫铸业有限公司").ShouldBe(EightHoursAndLoad);

    [Fact]
    public void Row_10_zinc_oxide_plants_near_the_no_burn_zone_stop_and_others_do_not()
    {
        night.Duties("演示氧化锌甲厂").ShouldBe(["1# shutdown 1000‰"]);
        night.Duties("演示氧化锌乙厂").ShouldBeEmpty();
    }

    [Fact]
    public void Row_11_unit_nine_of_Datang_stops_and_unit_ten_runs_on() =>
        night.Duties("大唐安阳发电厂").ShouldBe(["9号机组 shutdown 1000‰"]);

    [Theory]
    [InlineData("演示铁合金厂", "矿热炉1# asWritten")]
    [InlineData("演示铸造厂", "熔炼炉1# asWritten")]
    [InlineData("演示水泥厂", "窑1# asWritten")]
    [InlineData("演示轧钢厂", "轧机1# asWritten")]
    [InlineData("演示涂装厂", "线1# asWritten")]
    public void Row_12_what_goes_on_under_No_382_is_kept_as_text_and_listed(string firm, string duty)
    {
        night.Duties(firm).ShouldBe([duty]);
        var row = night.Asked.Firm(firm, "yellow");
        row["not_quantified"].ShouldBe("asWritten");
        row["measures"].ShouldContain("安环攻坚办〔2018〕382号");
    }

    [Fact]
    public void A_firm_of_no_row_is_told_that_nothing_is_in_force() =>
        night.Asked.Firm("演示砖厂", "red")["measures"].ShouldBe("该日无适用规则");

    [Fact]
    public void A_regime_without_a_level_asks_the_same_at_every_level()
    {
        foreach (var firm in new[] { "安阳市新普钢铁有限公司", "大唐安阳发电厂", "演示铸造厂" })
        {
            night.Asked.Duties(firm, "yellow").ShouldBe(night.Asked.Duties(firm, "red"));
        }
    }

    [Fact]
    public void An_hour_before_it_began_nothing_is_in_force()
    {
        using var before = OrderNight.At("2018-08-22T11:00");
        before.Lines["action"].ShouldAllBe(action => action.Length == 0);
    }

    /// <summary>Eleven in the evening of 22 August 2018.</summary>
    public sealed class Night : IDisposable
    {
        /// <summary>The answers.</summary>
        public OrderNight Asked { get; } = OrderNight.At("2018-08-22T23:00");

        public void Dispose() => Asked.Dispose();

        /// <summary>What a firm must do.</summary>
        public string[] Duties(string firm) => Asked.Duties(firm, "yellow");
    }
}
