using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Firms;

/// <summary>Clinker plants through an inventory folder, each figure worked out by hand beforehand.</summary>
[Collection(CementFirmsGroup.Name)]
public sealed class ClinkerTests(CementFirms firms)
{
    [Fact]
    public void Grade_b_at_orange_may_make_8320_tonnes_a_day_in_the_whole_plant_and_saves_a_fifth()
    {
        var row = firms.Row(CementFirms.TwoKilns, "orange");
        row["control_class"].ShouldBe("prescribed");
        row["rules"].ShouldBe("cement.clinker.b.orange");
        row["measures"].ShouldContain("全厂不超过8320 t/d");
        (row["so2_kg_d"], row["nox_kg_d"], row["pm_kg_d"]).ShouldBe(("4.000", "40.000", "20.000"));
        row["provenance"].ShouldBe("verified");
        var cut = firms
            .LineRows(CementFirms.TwoKilns, "1#", "orange")
            .Single(line => line["action"] == "curtailment");
        (cut["quantity"], cut["unit"], cut["share_permille"]).ShouldBe(("8320", "t/d", "200"));

        var words = firms.Explain(CementFirms.TwoKilns, "橙");
        words.ShouldSay("批复12700, 许可12000, 实际10400");
        words.ShouldSay("减排 = 1 − 8320 ÷ 10400 = 20%");
    }

    [Fact]
    public void A_permit_smaller_than_the_output_lowers_the_cap_to_7200_and_saves_more_than_a_fifth()
    {
        var row = firms.Row(CementFirms.SmallPermit, "orange");
        row["measures"].ShouldContain("全厂不超过7200 t/d");
        row["nox_kg_d"].ShouldBe("61.538", "200 kg × (1 − 7200 ÷ 10400)");
        firms
            .LineRows(CementFirms.SmallPermit, "2#", "orange")
            .Single(line => line["action"] == "curtailment")["share_permille"]
            .ShouldBe("307", "shares are kept as whole permille, rounded down");
        firms.Explain(CementFirms.SmallPermit, "橙").ShouldSay("30.769%");
    }

    [Fact]
    public void Without_actual_output_the_cap_is_at_most_9600_and_the_missing_fact_is_named()
    {
        var row = firms.Row(CementFirms.NoOutput, "orange");
        row["measures"].ShouldContain("全厂至多9600 t/d，缺上年实际产量");
        row["unknown"].ShouldBe("actualOutput");
        row["not_quantified"].Split(';').ShouldContain("curtailment");
        row["nox_kg_d"].ShouldBeEmpty("a figure that is not known is not 0");

        var words = firms.Explain(CementFirms.NoOutput, "橙");
        words.ShouldSay("全厂至多9600 t/d");
        words.ShouldSay("减排至少20%");
        words.ShouldSay("上年实际产量（清单列“actual_output”）：填数值");
    }

    [Fact]
    public void The_cap_worked_out_without_one_of_three_figures_is_never_said_to_be_exact() =>
        firms
            .Explain(CementFirms.NoOutput, "橙")
            .ShouldSay(
                "基准 = min(批复12700, 许可12000, 实际?) ≤ 12000 t/d；上限 ≤ 12000 × (1 − 20%) = 9600 t/d"
            );

    [Fact]
    public void Two_of_three_kilns_stop_in_the_stop_order_of_the_plant()
    {
        string[] shares =
        [
            .. new[] { "1#", "2#", "3#" }.Select(kiln =>
                firms
                    .LineRows(CementFirms.ThreeKilns, kiln, "yellow")
                    .Single(line => line["action"] == "lineStop")["share_permille"]
            ),
        ];
        shares.ShouldBe(["1000", "1000", "0"]);
        firms.Row(CementFirms.ThreeKilns, "yellow")["measures"].ShouldContain("3条中停2条：1#、2#");
        firms.Explain(CementFirms.ThreeKilns, "黄").ShouldSay("3条 × 50%，进整为2条；本条停产，减排100%");
    }

    [Fact]
    public void A_firm_with_kilns_and_a_mill_is_told_which_rule_is_for_which()
    {
        var measures = firms.Row(CementFirms.ThreeKilns, "yellow")["measures"];
        measures.ShouldContain("〔水泥磨：只有一条生产线，负荷降低30%〕");
        measures.ShouldContain("〔水泥熟料窑：3条中停2条：1#、2#〕");
        firms.Row(CementFirms.ThreeKilns, "red")["measures"].ShouldContain("停产〔水泥磨〕；");
        firms.Row(CementFirms.NoOrder, "red")["measures"].ShouldNotContain("〔");
    }

    [Fact]
    public void Without_a_stop_order_the_amount_is_a_range_and_the_order_is_asked_for()
    {
        var row = firms.Row(CementFirms.NoOrder, "yellow");
        row["measures"].ShouldContain("3条中停2条，停产次序未填，停哪几条待定");
        row["unknown"].ShouldBe("stopOrder");
        row["nox_kg_d"].ShouldBeEmpty();

        var level = firms
            .Lookup(CementFirms.NoOrder, "--json")
            .Json.GetProperty("levels")
            .EnumerateArray()
            .Single(level => level.GetProperty("level").GetString() == "yellow");
        var nox = level.GetProperty("reductionKgPerDay").GetProperty("nox");
        nox.GetProperty("least").GetDecimal().ShouldBe(140, "kilns of 50 and 90 kg stop");
        nox.GetProperty("most").GetDecimal().ShouldBe(190, "kilns of 90 and 100 kg stop");
        firms.Explain(CementFirms.NoOrder, "黄").ShouldSay("停产次序（清单列“stop_order”）");
    }

    [Fact]
    public void The_mill_of_a_clinker_plant_stands_under_a_named_assumed_rule_or_is_listed_as_uncovered()
    {
        foreach (var level in new[] { "yellow", "orange", "red" })
        {
            var rows = firms.LineRows(CementFirms.ThreeKilns, "粉磨", level);
            var isUncovered = firms.Uncovered.Rows.Any(row => row["line"] == "粉磨" && row["level"] == level);
            if (!isUncovered)
            {
                rows.ShouldNotBeEmpty();
                rows.ShouldAllBe(row =>
                    row["rule"].StartsWith("assumed.", StringComparison.Ordinal)
                    && row["provenance"] == "assumed"
                );
            }
        }
    }

    [Theory]
    [InlineData("yellow")]
    [InlineData("orange")]
    [InlineData("red")]
    public void A_grade_a_firm_on_the_guarantee_list_still_reduces_as_it_chooses(string level)
    {
        var row = firms.Row(CementFirms.GradeA, level);
        row["control_class"].ShouldBe("voluntary");
        row["rules"].ShouldBe("class.voluntary");
        row["nox_kg_d"].ShouldBe("0.000");
    }
}
