using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Reading;
using EnvControl.Files.Samples;
using EnvControl.Files.Tests.Writing;
using NodaTime;

namespace EnvControl.Files.Tests.Reading;

/// <summary>What firms filed themselves is read from firms and from lines, word for word, with its place and day.</summary>
public sealed class SitePlanTests : IDisposable
{
    private const string Hostile = "=限产30%，“停”1台\n每日23时，次日7时";

    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("yellow_control_measure", "orange_control_measure", "red_control_measure", "filed_on")]
    [InlineData("黄色预警减排措施", "橙色预警减排措施", "红色预警减排措施", "填报日期")]
    public void They_are_read_under_chinese_and_english_headings_from_csv(
        string yellow,
        string orange,
        string red,
        string day
    )
    {
        var plans = _folder
            .Put("enterprises.csv", Filed(DraftTable.Firms(2), yellow, orange, red, day))
            .Put("lines.csv", DraftTable.Lines(0, 1).Plus(red, "停产"))
            .Read()
            .SitePlans;

        plans.Count.ShouldBe(4);
        plans[plans.IndexOf(DraftTable.CodeOf(1))]
            .ShouldBe(
                new SitePlan(
                    DraftTable.CodeOf(1),
                    null,
                    Hostile,
                    string.Empty,
                    "停产",
                    "enterprises.csv:3",
                    new LocalDate(2020, 10, 20)
                )
            );
        plans[plans.IndexOf(DraftTable.CodeOf(0), "1号炉")].FiledIn.ShouldBe("lines.csv:2");
    }

    [Fact]
    public void They_are_read_from_a_workbook()
    {
        _folder.PutWorkbook(
            "清单.xlsx",
            (
                "企业",
                Filed(
                    DraftTable.Firms(),
                    "黄色预警减排措施",
                    "橙色预警减排措施",
                    "红色预警减排措施",
                    "填报日期"
                )
            ),
            ("生产线", DraftTable.Lines(0).Plus("橙色预警减排措施", "限产30%"))
        );
        var inventory = _folder.Read("清单.xlsx");
        inventory.Warnings.ShouldBeEmpty();
        var plans = inventory.SitePlans;
        plans.Count.ShouldBe(2);
        plans[0].Yellow.ReplaceLineEndings("\n").ShouldBe(Hostile);
        plans[0].FiledIn.ShouldBe("清单.xlsx[企业]:2");
        plans[1].Orange.ShouldBe("限产30%");
    }

    [Fact]
    public void An_inventory_without_such_columns_or_with_empty_ones_carries_none()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(2)).Read().SitePlans.Count.ShouldBe(0);
        _folder
            .Put("enterprises.csv", DraftTable.Firms(2).Plus("red_control_measure", string.Empty))
            .Read()
            .SitePlans.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("2020/10/5")]
    [InlineData("2020.10.05")]
    [InlineData("2020年10月5日")]
    [InlineData("2020-10-05")]
    public void The_day_is_read_as_people_write_it(string written)
    {
        var table = DraftTable.Firms().Plus("red_control_measure", "停产").Plus("填报日期", written);
        _folder
            .Put("enterprises.csv", table)
            .Read()
            .SitePlans.FiledOn(0)
            .ShouldBe(new LocalDate(2020, 10, 5));
    }

    [Fact]
    public void A_day_that_is_none_is_refused_at_its_place()
    {
        var table = DraftTable.Firms().Plus("red_control_measure", "停产").Plus("filed_on", "去年冬天");
        var fault = _folder.Put("enterprises.csv", table).OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1041", "enterprises.csv:2:filed_on"));
    }

    [Fact]
    public void The_samples_texts_are_read_back_from_folder_and_workbook_as_they_stand_in_memory()
    {
        var profile = SampleProfile.Load(SampleProfile.ShippedPath);
        var drawn = SampleInventory.Build(profile, 600, 2020, SampleDecisions.Rules).SitePlans;
        drawn.Count.ShouldBeGreaterThan(5);
        foreach (var name in (string[])["city", "city.xlsx"])
        {
            new WriteSample(profile, new SampleWriter()).Run(600, 2020, _folder.At(name));
            var read = new InventoryReader().Read(_folder.At(name), SampleDecisions.Rules).SitePlans;
            Texts(read).ShouldBe(Texts(drawn), ignoreOrder: true);
        }
    }

    private static IEnumerable<SitePlan> Texts(SitePlanTable plans) =>
        Enumerable.Range(0, plans.Count).Select(row => plans[row] with { FiledIn = string.Empty });

    private static DraftTable Filed(DraftTable firms, string yellow, string orange, string red, string day) =>
        firms.Plus(yellow, Hostile).Plus(orange, string.Empty).Plus(red, "停产").Plus(day, "2020-10-20");
}
