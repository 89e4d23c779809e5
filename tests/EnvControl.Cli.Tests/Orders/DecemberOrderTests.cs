using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Orders;

/// <summary>The steel firms when orange was raised to red on 7 December (the year is assumed), row by row.</summary>
public sealed class DecemberOrderTests(DecemberOrderTests.Night night)
    : IClassFixture<DecemberOrderTests.Night>
{
    [Fact]
    public void Row_1_Angang_taps_at_most_22_heats_and_stops_half_of_its_lines() =>
        night
            .Duties("安阳钢铁集团有限责任公司")
            .ShouldBe([
                "烧结机1# lineStop 2line 1000‰",
                "烧结机2# lineStop 2line 1000‰",
                "烧结机3# lineStop 2line 0‰",
                "球团1# lineStop 1line 1000‰",
                "球团2# lineStop 1line 0‰",
                "35吨转炉1# processLimit",
                "35吨转炉2# processLimit",
                "35吨转炉3# processLimit",
                "150吨转炉1# processLimit",
                "石灰窑1# lineStop 500‰",
            ]);

    [Fact]
    public void The_22_heats_are_said_in_words_and_listed_as_not_quantified()
    {
        var row = night.Asked.Firm("安阳钢铁集团有限责任公司", "red");
        row["measures"].ShouldContain("不超过22炉");
        row["not_quantified"].ShouldContain("processLimit");
        Prompt
            .Run(
                "explain",
                "安阳钢铁集团有限责任公司",
                "--inventory",
                OrderNight.Inventory,
                "--at",
                "2019-12-07T12:00",
                "--level",
                "red"
            )
            .ShouldSay("每座转炉日出钢炉数不大于22 炉/d");
    }

    [Theory]
    [InlineData(
        2,
        "安阳市新普钢铁有限公司",
        "烧结机1# shutdown 1000‰",
        "烧结机2# shutdown 1000‰",
        "球团1# shutdown 1000‰",
        "高炉1# hotStandby",
        "transportControl"
    )]
    [InlineData(
        3,
        "沙钢集团安阳永兴钢铁公司",
        "烧结机1# shutdown 1000‰",
        "球团1# shutdown 1000‰",
        "高炉1# hotStandby",
        "transportControl"
    )]
    [InlineData(4, "安钢集团永通球墨铸铁管有限责任公司", "烧结机1# shutdown 1000‰", "高炉1# hotStandby")]
    [InlineData(
        5,
        "河南亚新钢铁集团有限公司",
        "烧结机1# shutdown 1000‰",
        "球团1# shutdown 1000‰",
        "高炉1# hotStandby",
        "transportControl"
    )]
    [InlineData(
        6,
        "林州市合鑫铸业有限公司",
        "烧结机1# shutdown 1000‰",
        "球团1# shutdown 1000‰",
        "高炉1# hotStandby",
        "transportControl"
    )]
    [InlineData(
        7,
        "安阳豫河永通球团有限公司",
        "烧结机1# shutdown 1000‰",
        "球团1# shutdown 1000‰",
        "高炉1# shutdown 1000‰",
        "转炉1# shutdown 1000‰",
        "roadTransportStop"
    )]
    [InlineData(
        8,
        "河南凤宝特钢有限公司",
        "烧结机1# heatBoundLoad",
        "球团1# heatBoundLoad",
        "高炉1# heatBoundLoad",
        "转炉1# heatBoundLoad"
    )]
    [InlineData(9, "安阳汇鑫特钢有限公司", "电炉1# heatBoundLoad")]
    // Lines the order does not speak of stay under the law of the day: the truck rule is of that.
    public void Rows_2_to_9(int row, string firm, params string[] duties) =>
        night.Duties(firm).ShouldBe(duties, $"row {row}");

    [Fact]
    public void What_rests_on_an_assumed_year_is_shown_as_assumed() =>
        night.Asked.Firm("河南凤宝特钢有限公司", "red")["provenance"].ShouldBe("assumed");

    [Fact]
    public void It_holds_at_red_alone_and_not_an_hour_before()
    {
        night.Asked.Firm("河南凤宝特钢有限公司", "orange")["rules"].ShouldNotContain("anyang-red-12-07");
        using var before = OrderNight.At("2019-12-07T11:00");
        before.Firm("河南凤宝特钢有限公司", "red")["rules"].ShouldNotContain("anyang-red-12-07");
    }

    [Fact]
    public void The_summary_names_the_order_and_how_many_lines_it_binds()
    {
        var order = night.Asked.Summary.GetProperty("orders").EnumerateArray().Single();
        order.GetProperty("id").GetString().ShouldBe("anyang-red-12-07");
        order.GetProperty("lines").GetInt32().ShouldBeGreaterThan(20);
        order.GetProperty("firms").GetInt32().ShouldBe(9);
    }

    [Fact]
    public void Explain_cites_the_order_and_says_that_it_takes_the_place_of_the_class()
    {
        var reply = Prompt.Run(
            "explain",
            "河南凤宝特钢有限公司",
            "--inventory",
            OrderNight.Inventory,
            "--on",
            "2019-12-08",
            "--level",
            "红"
        );

        reply.Code.ShouldBe(0, reply.Words);
        reply.ShouldSay("按管控令执行，取代该分类应做的措施");
        reply.ShouldSay("以热定产");
        reply.ShouldSay("anyang-red-12-07.heat");
    }

    /// <summary>The hour at which it began.</summary>
    public sealed class Night : IDisposable
    {
        /// <summary>The answers.</summary>
        public OrderNight Asked { get; } = OrderNight.At("2019-12-07T12:00");

        public void Dispose() => Asked.Dispose();

        /// <summary>What a firm must do at red.</summary>
        public string[] Duties(string firm) => Asked.Duties(firm, "red");
    }
}
