using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Tests.SitePlans;

/// <summary>What a firm filed is held against what the rules order, and binds where it is stricter.</summary>
public sealed class ComparisonTests
{
    /// <summary>A whole plant of a general industry: 20 % at orange.</summary>
    private static readonly int General = FiledTown.Firm(ControlClass.General);

    /// <summary>Three lime kilns of grade C: two of them stop at orange.</summary>
    private static readonly int Kilns = FiledTown.Firm(ControlClass.Strict, "lime-kiln", 3);

    [Theory]
    [InlineData("限产20%", PlanFinding.Same, PlanBound.Derived)]
    [InlineData("限产２０％，加强厂区保洁", PlanFinding.Same, PlanBound.Derived)]
    [InlineData("限产20.1%", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("停产", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("每日22时至次日6时停产", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("限产19.9%", PlanFinding.Softer, PlanBound.Derived)]
    [InlineData("限产10%，加强厂区保洁", PlanFinding.Softer, PlanBound.Derived)]
    [InlineData("不停产、不限产", PlanFinding.Softer, PlanBound.Derived)]
    [InlineData("限产10%，其余按日均的0.5倍控制", PlanFinding.Open, PlanBound.Derived)]
    [InlineData("限产30%，其余按日均的0.5倍控制", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("严格落实管控要求", PlanFinding.NoQuantity, PlanBound.Derived)]
    [InlineData("禁用国四及以下货车", PlanFinding.NoQuantity, PlanBound.Derived)]
    [InlineData("1台烧结机停产", PlanFinding.NoQuantity, PlanBound.Derived)]
    [InlineData("产量控制在100吨以内", PlanFinding.Open, PlanBound.Both)]
    public void A_plant_that_must_save_a_fifth_filed_this_and_that(
        string text,
        PlanFinding finding,
        PlanBound bound
    )
    {
        var plan = FiledTown.Orange(General, text);
        (plan.Finding, plan.Bound).ShouldBe((finding, bound));
        plan.Lines.ShouldHaveSingleItem().Finding.ShouldBe(finding);
    }

    [Fact]
    public void A_comparison_left_open_by_a_missing_fact_names_it() =>
        FiledTown.Orange(General, "产量控制在100吨以内").Lines[0].Missing.ShouldBe(["actualOutput"]);

    [Theory]
    [InlineData("停2台石灰窑", PlanFinding.Same, PlanBound.Derived)]
    [InlineData("停1台石灰窑", PlanFinding.Softer, PlanBound.Derived)]
    [InlineData("仅保留1座石灰窑运行", PlanFinding.Same, PlanBound.Derived)]
    [InlineData("石灰窑停产", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("停3台", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("限产90%", PlanFinding.Stricter, PlanBound.Filed)]
    [InlineData("限产10%", PlanFinding.Softer, PlanBound.Derived)]
    [InlineData("2台烧结机停产", PlanFinding.Missing, PlanBound.Derived)]
    public void Kilns_that_stop_by_number_are_compared_together(
        string text,
        PlanFinding finding,
        PlanBound bound
    )
    {
        var plan = FiledTown.Orange(Kilns, text);
        (plan.Finding, plan.Bound).ShouldBe((finding, bound));
        // Which kiln stops is the firm's to choose; none of them is singled out.
        plan.Lines.Select(line => line.Finding).Distinct().ShouldBe([finding]);
    }

    [Fact]
    public void Kilns_bound_by_their_filing_save_what_was_filed_and_not_both_on_top_of_each_other()
    {
        var bound = FiledTown.Bound(BindMode.Stricter, FiledTown.Text(Kilns, "限产90%"));
        var firm = bound.Firm(Kilns, AlertLevel.Orange);
        foreach (var pollutant in Pollutants.All)
        {
            var grams = FiledTown
                .LinesOf(Kilns)
                .Sum(line => FiledTown.City.Lines.DailyGrams(pollutant)[line]);
            ((decimal)firm.Saving.Exact(pollutant)!.Value).ShouldBe(grams * 900m, 3m);
        }

        // The clause of the rules stays cited beside it.
        firm.Rules.ShouldContain("site-plan");
        firm.Rules.Count().ShouldBe(2);
    }

    [Fact]
    public void A_clause_about_a_step_the_firm_does_not_have_is_shown_with_the_firm() =>
        FiledTown.Orange(Kilns, "2台烧结机停产；限产10%").Filing.NotApplied.ShouldBe(["2台烧结机停产"]);

    [Fact]
    public void A_line_has_its_own_text_before_its_firms_and_its_units_are_its_own()
    {
        var lines = FiledTown.LinesOf(Kilns);
        var plans = FiledTown
            .Bound(
                BindMode.Stricter,
                FiledTown.Text(Kilns, "限产10%"),
                FiledTown.Text(Kilns, "停1台", lines[0])
            )
            .SitePlans!;
        var first = plans.Line(lines[0], AlertLevel.Yellow);
        first.Plan!.Measures.ShouldBe([new StopUnits(null, 1)]);
        first.Filed!.Least.ShouldBe(ReductionShare.All);
        plans.Line(lines[1], AlertLevel.Yellow).Plan!.Text.ShouldBe("限产10%");
    }

    [Fact]
    public void As_filed_a_firm_does_what_it_filed_be_it_softer_and_without_a_quantity_what_the_rules_order()
    {
        var softer = FiledTown.Orange(General, "限产10%", BindMode.Filed);
        softer.Bound.ShouldBe(PlanBound.Filed);
        softer.Lines[0].Decision.Duties.ShouldHaveSingleItem().Rule.Name.ShouldBe("site-plan");
        var words = FiledTown.Orange(General, "严格落实管控要求", BindMode.Filed);
        words.Bound.ShouldBe(PlanBound.Derived);
        words.Lines[0].Decision.ShouldBeSameAs(words.Lines[0].Derived);
    }

    [Fact]
    public void Whoever_filed_nothing_is_missing_and_bound_by_the_rules()
    {
        var plan = FiledTown
            .Bound(BindMode.Filed, FiledTown.Text(Kilns, "停产"))
            .SitePlans!.Firm(General, AlertLevel.Orange);
        (plan.Finding, plan.Bound, plan.HasFiled).ShouldBe((PlanFinding.Missing, PlanBound.Derived, false));
    }

    [Theory]
    [InlineData(ControlClass.LongIdle)]
    [InlineData(ControlClass.Suspended)]
    [InlineData(ControlClass.Voluntary)]
    public void A_filing_of_a_firm_of_any_class_never_saves_more_than_the_base(ControlClass kind)
    {
        var firm = Enumerable
            .Range(0, FiledTown.City.Enterprises.Count)
            .First(row => FiledTown.ByRules.Firm(row, AlertLevel.Red).Class == kind);
        var bound = FiledTown
            .Bound(BindMode.Stricter, FiledTown.Text(firm, "停产"))
            .Firm(firm, AlertLevel.Red);
        if (kind == ControlClass.LongIdle)
        {
            // It is out of the base already.
            bound.Saving.ShouldBe(FiledTown.ByRules.Firm(firm, AlertLevel.Red).Saving);
        }

        foreach (var pollutant in Pollutants.All.Where(bound.Saving.IsBaseKnown))
        {
            bound
                .Saving.Most[pollutant]
                .ShouldBeLessThanOrEqualTo(
                    FiledTown.LinesOf(firm).Sum(line => FiledTown.City.Lines.DailyGrams(pollutant)[line])
                        * 1000
                );
        }
    }

    [Fact]
    public void A_firm_whose_duty_cannot_be_told_stays_open_whatever_it_filed()
    {
        var firm = Enumerable
            .Range(0, FiledTown.City.Enterprises.Count)
            .First(row => !FiledTown.ByRules.Firm(row, AlertLevel.Red).UnknownDuty.IsEmpty);
        foreach (var mode in Enum.GetValues<BindMode>())
        {
            var table = FiledTown.Bound(mode, FiledTown.Text(firm, "停产"));
            table.SitePlans!.Firm(firm, AlertLevel.Red).Finding.ShouldBe(PlanFinding.Open);
            table.Firm(firm, AlertLevel.Red).UnknownDuty.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Words_shared_with_five_other_firms_are_told_blanks_and_marks_aside(int firms, bool isShared)
    {
        var plans = Enumerable
            .Range(0, firms)
            .Select(row =>
                FiledTown.Text(row, row % 2 == 0 ? "限产30%，禁用国四。" : " 限产３０％; 禁用国四")
            );
        var filing = FiledTown.Bound(BindMode.Stricter, plans).SitePlans!.Firm(0, AlertLevel.Red).Filing;
        (filing.SharedWith, filing.IsShared).ShouldBe((firms - 1, isShared));
    }
}
