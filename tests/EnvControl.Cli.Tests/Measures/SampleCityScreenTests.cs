using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Measures;

/// <summary>What the main job shows a duty officer about the built-in sample city.</summary>
[Collection(SampleCityGroup.Name)]
public sealed class SampleCityScreenTests(SampleCityRun city)
{
    [Fact]
    public void It_shows_the_three_levels_red_first()
    {
        var headings = city.Reply.Lines.Where(line => line.EndsWith("级)", StringComparison.Ordinal));
        headings.ShouldBe(["红色(Ⅰ级)", "橙色(Ⅱ级)", "黄色(Ⅲ级)"]);
    }

    [Fact]
    public void It_shows_each_pollutant_with_share_target_and_outcome_at_each_level()
    {
        foreach (var pollutant in new[] { "二氧化硫", "氮氧化物", "颗粒物", "挥发性有机物" })
        {
            var rows = city
                .Reply.Lines.Where(line =>
                    line.TrimStart().StartsWith(pollutant + " ", StringComparison.Ordinal)
                )
                .ToArray();
            rows.Length.ShouldBe(3);
            rows[0].ShouldMatch(@"\d\.\d\d%\s+30%\s+(达到|未达到|无法判断)$");
            rows[1].ShouldMatch(@"\d\.\d\d%\s+20%\s+(达到|未达到|无法判断)$");
            rows[2].ShouldMatch(@"\d\.\d\d%\s+10%\s+(达到|未达到|无法判断)$");
        }
    }

    [Fact]
    public void It_says_that_the_city_is_made_up_and_which_day_inventory_and_rules_were_used()
    {
        city.Reply.Out.ShouldContain("样本城市（虚构数据），企业3,940家");
        city.Reply.Out.ShouldContain("2020-12-01");
        city.Reply.Out.ShouldContain(city.Summary.GetProperty("ruleSet").GetString()![..12]);
        city.Reply.Out.ShouldContain(
            city.Summary.GetProperty("inventory").GetProperty("sha256").GetString()![..12]
        );
    }

    [Fact]
    public void It_warns_that_much_rests_on_assumptions()
    {
        city.Reply.Out.ShouldContain("依据假设");
        city.Reply.Out.ShouldContain("下达前请先由局里认定这些假设");
    }

    [Fact]
    public void It_counts_the_firms_whose_measures_cannot_be_told_and_names_the_missing_facts() =>
        city.Reply.ShouldSay("17家企业缺信息，措施无法确定；缺：绩效等级 9家");

    [Fact]
    public void It_is_no_wider_than_a_terminal() => Columns.TooWide(city.Reply).ShouldBeEmpty();

    [Fact]
    public void It_says_nothing_on_standard_error_when_nobody_looks() => city.Reply.Error.ShouldBeEmpty();
}
