using EnvControl.Application.Tests.WhatIf;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;

namespace EnvControl.Application.Tests.Text;

/// <summary>What a scenario supposes and comes to is said so that nobody has to know the program.</summary>
public sealed class ChangeWordingTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData(
        """{ "change": "listAdd", "list": "guarantee", "firms": { "where": "industry == \"general\"" }, "entry": { "reason": "livelihood", "loadPercent": 70 } }""",
        "列入保障类名单，核定负荷70%（条件：重点行业为一般行业）",
        "on the guarantee class list, approved load 70%"
    )]
    [InlineData(
        """{ "change": "listRemove", "list": "small-micro", "firms": { "where": "smallMicro == true" } }""",
        "移出小微涉气名单",
        "taken off the small/micro emitter list"
    )]
    [InlineData(
        """{ "change": "share", "rule": "assumed.general.orange", "sharePercent": 25 }""",
        "规则 assumed.general.orange 的减排比例改为25%；原文：【假设比例",
        "the share of rule assumed.general.orange becomes 25%"
    )]
    [InlineData(
        """{ "change": "closeLines", "firms": { "where": "grade == \"D\"" } }""",
        "条生产线，涉及",
        "are closed (condition: Performance grade is Grade D)"
    )]
    [InlineData(
        """{ "change": "scaleLines", "firms": { "where": "grade == \"D\"" }, "percent": 80 }""",
        "产量和排放调为原来的80%",
        "output and emissions of"
    )]
    [InlineData(
        """{ "change": "scaleLines", "firms": { "where": "grade == \"D\"" }, "percent": 80, "of": "emissions" }""",
        "排放（产量不变）调为原来的80%",
        "emissions (not output) of"
    )]
    [InlineData(
        """{ "change": "scaleSources", "group": "road-dust", "percent": 120, "division": "410502" }""",
        "其他源“道路扬尘”（文峰区）的排放调为原来的120%",
        "emissions of road dust (Wenfeng District) become 120% of what they were"
    )]
    public void A_change_says_itself_in_both_languages(string change, string zh, string en)
    {
        var answer = _desk.Ask(null, change);
        Words(answer, Language.Chinese).Of(answer.Outcomes[0]).ShouldContain(zh);
        Words(answer, Language.English).Of(answer.Outcomes[0]).ShouldContain(en);
    }

    [Fact]
    public void A_new_line_is_said_with_its_firm()
    {
        var (code, name) = (Desk.City.Enterprises.CreditCodes.Text(0), Desk.City.Enterprises.Names.Text(0));
        var answer = _desk.Ask(
            null,
            $$"""{ "change": "addLine", "creditCode": "{{code}}", "facts": { "line": "9#", "process": "whole-plant" } }"""
        );
        Words(answer, Language.Chinese).Of(answer.Outcomes[0]).ShouldBe($"{name}新增生产线“9#”（全厂）");
    }

    [Fact]
    public void Fewer_found_than_wanted_and_whom_it_was_is_told()
    {
        var answer = _desk.Ask(
            null,
            """{ "change": "grade", "firms": { "top": 5000, "by": "pmTonnesPerYear", "where": "grade == \"D\"" }, "grade": "B" }"""
        );
        var found = answer.Outcomes[0].Chosen.Firms;
        found.Length.ShouldBeInRange(1, 60);
        var remarks = Words(answer, Language.Chinese).Remarks(answer.Outcomes[0]).ToArray();
        remarks.ShouldContain($"要取5,000家，符合条件的只有{found.Length}家，全部选入。");
        remarks[0].ShouldContain(Desk.City.Enterprises.Names.Text(found[0]));
        remarks.ShouldContain(remark => remark.Contains("只改等级", StringComparison.Ordinal));
        Words(answer, Language.English).Remarks(answer.Outcomes[0]).Count().ShouldBe(remarks.Length);
    }

    [Fact]
    public void A_change_that_does_nothing_says_so()
    {
        var answer = _desk.Ask(
            null,
            """{ "change": "closeLines", "firms": { "where": "name == \"nobody\"" } }"""
        );
        Words(answer, Language.Chinese)
            .Remarks(answer.Outcomes[0])
            .ShouldContain(remark => remark.StartsWith("这一项没有改变任何东西", StringComparison.Ordinal));
        var words = new DiffWording(new Wording(answer.Diff.Baseline.RuleSet, Language.Chinese));
        words.Amounts(answer.Diff.Levels[0]).ShouldBe("与基准完全相同");
        words.Warning(answer.Diff).ShouldBeNull();
    }

    [Fact]
    public void More_than_half_on_assumptions_takes_a_warning()
    {
        var answer = _desk.Ask(
            null,
            """{ "change": "share", "rule": "assumed.general.orange", "sharePercent": 25 }"""
        );
        var words = new DiffWording(new Wording(answer.Diff.Baseline.RuleSet, Language.Chinese));
        words.Warning(answer.Diff).ShouldStartWith("注意：下面的差别全部出自假设的规则");
        words.Amounts(answer.Diff.Levels[0]).ShouldStartWith("预警时每天多减二氧化硫");
        words.Targets(answer.Diff.Levels[0]).ShouldContain("减排目标（20%）");
    }

    [Theory]
    [InlineData(0.9999, "99.9%")]
    [InlineData(0.0001, "0.1%")]
    [InlineData(0.5, "50%")]
    [InlineData(1, "100%")]
    [InlineData(0, "0%")]
    public void A_part_is_never_shown_as_all_or_nothing_unless_it_is(double share, string text) =>
        DiffWording.Percent((decimal)share).ShouldBe(text);

    public void Dispose() => _desk.Dispose();

    private static ChangeWording Words(WhatIfAnswer answer, Language language) =>
        new(new Wording(answer.Diff.Baseline.RuleSet, language), answer.Diff.Baseline);
}
