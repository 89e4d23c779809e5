using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Firms;

/// <summary><c>explain</c>: why a firm must do what it must, and why not something else.</summary>
[Collection(CementFirmsGroup.Name)]
public sealed class ExplainTests(CementFirms firms)
{
    [Fact]
    public void It_says_class_and_reason_and_the_instrument_behind_them()
    {
        var words = firms.Explain(CementFirms.TwoKilns, "橙");
        words.ShouldSay("橙色(Ⅱ级)  按规定减排");
        words.ShouldSay("绩效等级为B级、B-级之一");
        words.ShouldSay("〔class.prescribed〕");
        words.ShouldSay("《河南省2020年重点行业绩效分级结果及分类管控原则》（文号未查到）");
    }

    [Fact]
    public void It_gives_each_measure_with_instrument_clause_trust_and_arithmetic()
    {
        var words = firms.Explain(CementFirms.TwoKilns, "橙");
        words.ShouldSay("限产20%〔全厂不超过8320 t/d〕");
        words.ShouldSay("环办大气函〔2020〕340号");
        words.ShouldSay("水泥行业，减排措施表（熟料）");
        words.ShouldSay("已核实 〔cement.clinker.b.orange〕");
        words.ShouldSay("计算：基准 = min(");
        words.ShouldSay("国四及以下排放标准重型载货车辆（含燃气）");
        words.ShouldSay("计算：不折算减排量");
    }

    [Fact]
    public void It_names_the_rule_that_nearly_applied_the_failed_condition_and_the_firms_own_value()
    {
        var words = firms.Explain(CementFirms.TwoKilns, "橙");
        words.ShouldSay("〔cement.clinker.c.orange〕须绩效等级为C级；本企业：绩效等级 B级");
    }

    [Fact]
    public void Lines_that_are_treated_alike_are_explained_once_with_the_amount_of_each()
    {
        var words = firms.Explain(CementFirms.ThreeKilns, "黄");
        words
            .Lines.Where(line => line.StartsWith("生产线", StringComparison.Ordinal))
            .ShouldBe(["生产线 1#、2#", "生产线 3#", "生产线 粉磨"]);
        words.ShouldSay("1#：二氧化硫 5.000；氮氧化物 50.000");
        words.ShouldSay("2#：二氧化硫 9.000；氮氧化物 90.000");
    }

    [Fact]
    public void It_marks_what_rests_on_an_assumption_and_never_shows_it_as_law()
    {
        var words = firms.Explain(CementFirms.ThreeKilns, "黄");
        words.ShouldSay("假设 〔assumed.c.yellow〕");
        words.ShouldSay("本规则集关于减排比例的假设");
        words.ShouldSay("本系统的理解，属假设");
    }

    [Fact]
    public void A_firm_that_cannot_be_decided_is_told_which_facts_to_send_and_what_may_stand_there()
    {
        var words = firms.Explain(CementFirms.Blank, "红");
        words.ShouldSay("缺信息，措施无法确定：");
        words.ShouldSay("请补报以下信息");
        words.ShouldSay("绩效等级（清单列“grade”）：填 A+级 / A级 / B级 / B-级 / C级 / D级 / 未评级");
        words.ShouldSay("长期停产（清单列“long_idle”）：填“是”或“否”");
        words.ShouldNotSay("减排kg/d");
    }

    [Fact]
    public void It_shows_the_list_a_firm_stands_on_although_its_grade_already_lets_it_choose()
    {
        var words = firms.Explain(CementFirms.GradeA, "红");
        words.ShouldSay("保障类（民生），核定负荷60%；2020-11-01起至2021-04-01前；示例保障〔2020〕1号");
        words.ShouldSay("红色(Ⅰ级)  自主减排");
    }

    [Fact]
    public void A_firm_without_a_grade_is_never_said_to_have_the_grade_it_counts_as()
    {
        var words = firms.Explain(CementFirms.Ungraded, "橙");
        words.ShouldSay("绩效等级 未评级（按D级看待）");
        words.ShouldNotSay("绩效等级 D级");
    }

    [Fact]
    public void It_speaks_english_when_asked()
    {
        var words = firms.Explain(CementFirms.TwoKilns, "orange", "--lang", "en");
        words.Code.ShouldBe(ExitCodes.Done);
        words.Out.ShouldContain("orange (II)  prescribed reduction");
        words.Out.ShouldContain("curtailment 20%〔the plant no more than 8320 t/d〕");
        words.Out.ShouldContain("base = min(approved 12700, permitted 12000, actual 10400)");
        words.Out.ShouldContain("needs: Performance grade is Grade C; here: Performance grade Grade B");
        words.Out.ShouldContain("verified");
        words.ShouldSay("principle of control by class (number not found)");
    }

    [Fact]
    public void As_json_it_gives_class_grounds_workings_and_near_misses()
    {
        var json = firms.Explain(CementFirms.TwoKilns, "II", "--json").Json;
        json.GetProperty("level").GetString().ShouldBe("orange");
        json.GetProperty("class").GetString().ShouldBe("prescribed");
        var line = json.GetProperty("lines")[0];
        var measure = line.GetProperty("measures")[0];
        measure.GetProperty("action").GetString().ShouldBe("curtailment");
        measure.GetProperty("ground").GetProperty("instrument").GetString().ShouldBe("mee-340-2020");
        measure.GetProperty("ground").GetProperty("provenance").GetString().ShouldBe("verified");
        measure.GetProperty("working").GetString()!.ShouldContain("= 8320 t/d");
        line.GetProperty("nearMisses")
            .EnumerateArray()
            .Single(miss => miss.GetProperty("rule").GetString() == "cement.clinker.c.orange")
            .GetProperty("failed")[0]
            .GetProperty("values")
            .GetProperty("grade")
            .GetString()
            .ShouldBe("B");
    }

    [Fact]
    public void It_is_of_one_level_only()
    {
        foreach (var level in new[] { "all", "红,橙" })
        {
            var reply = firms.Explain(CementFirms.TwoKilns, level);
            (reply.Code, reply.Out).ShouldBe((ExitCodes.BadInput, string.Empty));
            reply.Codes.ShouldBe(["EC3012"]);
        }
    }

    [Theory]
    [InlineData(CementFirms.TwoKilns, "橙", "zh")]
    [InlineData(CementFirms.TwoKilns, "橙", "en")]
    [InlineData(CementFirms.NoOutput, "橙", "zh")]
    [InlineData(CementFirms.ThreeKilns, "黄", "zh")]
    [InlineData(CementFirms.ThreeKilns, "黄", "en")]
    [InlineData(CementFirms.Blank, "红", "zh")]
    [InlineData(CementFirms.Blank, "红", "en")]
    public void It_is_no_wider_than_a_terminal(string firm, string level, string language) =>
        Columns.TooWide(firms.Explain(firm, level, "--lang", language)).ShouldBeEmpty();
}
