namespace EnvControl.Cli.Tests.Orders;

/// <summary>安环攻坚办〔2018〕542号, row by row: orange, beyond what stands still off-peak.</summary>
public sealed class NovemberOrderTests(NovemberOrderTests.Night night)
    : IClassFixture<NovemberOrderTests.Night>
{
    [Fact]
    public void Row_1_Angang_stops_one_more_strand_of_those_in_use_and_keeps_crude_steel_below_9500_t() =>
        night
            .Asked.Duties("安阳钢铁集团有限责任公司", "orange")
            .ShouldBe([
                // The second stands still off-peak already: the next in the firm's own order stops.
                "烧结机1# stopUnits 1line 1000‰",
                "烧结机2# stopUnits 0‰",
                "烧结机3# stopUnits 1line 0‰",
                "高炉1# loadReduction",
                "高炉2# loadReduction",
                // 19,000 t/d of the four converters together, cut to 9,500.
                "35吨转炉1# outputCap 9500t/d 500‰",
                "35吨转炉2# outputCap 9500t/d 500‰",
                "35吨转炉3# outputCap 9500t/d 500‰",
                "150吨转炉1# outputCap 9500t/d 500‰",
            ]);

    [Theory]
    [InlineData("安阳市新普钢铁有限公司", "烧结机1#", "烧结机2#")]
    [InlineData("沙钢集团安阳永兴钢铁公司", "烧结机1#")]
    [InlineData("林州重机林钢钢铁有限公司", "烧结机1#")]
    [InlineData("安钢集团永通球墨铸铁管有限责任公司", "烧结机1#")]
    public void Row_2_other_steel_firms_stop_all_strands_and_lower_the_load_of_their_furnaces(
        string firm,
        params string[] strands
    ) =>
        night
            .Asked.Duties(firm, "orange")
            .ShouldBe([.. strands.Select(strand => $"{strand} shutdown 1000‰"), "高炉1# loadReduction"]);

    [Fact]
    public void It_asks_nothing_of_firms_that_make_no_steel() =>
        night.Asked.Duties("演示水泥厂", "orange").ShouldBeEmpty();

    [Theory]
    [InlineData("yellow")]
    [InlineData("red")]
    public void It_holds_at_orange_alone(string level) =>
        night.Asked.Duties("安阳市新普钢铁有限公司", level).ShouldBeEmpty();

    [Fact]
    public void At_seven_the_August_measures_still_hold_and_at_eight_they_have_ended()
    {
        using var seven = OrderNight.At("2018-11-22T19:00");
        seven.Firm("安阳市新普钢铁有限公司", "orange")["rules"].ShouldBe("anyang-2018-08-22.steel");
        night.Asked.Firm("安阳市新普钢铁有限公司", "orange")["rules"].ShouldBe("anyang-2018-542.other-steel");
    }

    /// <summary>The hour at which it began.</summary>
    public sealed class Night : IDisposable
    {
        /// <summary>The answers.</summary>
        public OrderNight Asked { get; } = OrderNight.At("2018-11-22T20:00");

        public void Dispose() => Asked.Dispose();
    }
}
