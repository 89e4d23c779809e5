using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using NodaTime;

namespace EnvControl.Domain.Tests.Inventory;

/// <summary>What firms filed is kept word for word and found by firm and line.</summary>
public sealed class SitePlanTableTests
{
    private static readonly SitePlan Whole = new(
        "A",
        null,
        "限产10%",
        "",
        "停产\n停止运输",
        "enterprises.csv:2",
        null
    );
    private static readonly SitePlan OfLine = new(
        "A",
        "1#",
        "",
        "停1台",
        "",
        "lines.csv:7",
        new LocalDate(2020, 10, 20)
    );

    [Fact]
    public void A_row_comes_out_as_it_went_in()
    {
        var table = new SitePlanTable([Whole, OfLine]);
        table[table.IndexOf("A")].ShouldBe(Whole);
        table[table.IndexOf("A", "1#")].ShouldBe(OfLine);
        table.Texts(AlertLevel.Red).Text(0).ShouldBe("停产\n停止运输");
    }

    [Fact]
    public void Who_filed_nothing_has_no_row()
    {
        var table = new SitePlanTable([Whole with { Yellow = "", Red = "" }, OfLine]);
        table.Count.ShouldBe(1);
        table.IndexOf("A").ShouldBe(-1);
        table.IndexOf("B").ShouldBe(-1);
    }

    [Fact]
    public void A_firm_that_stands_twice_is_refused() =>
        Should.Throw<ArgumentException>(() => new SitePlanTable([Whole, Whole]));
}
