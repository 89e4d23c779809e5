using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;

namespace EnvControl.Engine.Tests.Grading;

/// <summary>The lowest indicator decides; what is missing or was not read leaves the grade open and is named.</summary>
public class IndicatorGradingTests
{
    private const string Dust = "dustEnclosed=yes; hoodStandard=yes; dustFilter=bag; ";
    private const string NoCores = "hotBoxCores=no; coldBoxCores=no; resinSandPouring=no; ";
    private const string Casting = "castingMelting=gas; " + Dust + NoCores;

    [Fact]
    public void The_lowest_indicator_decides_and_is_what_holds_the_firm_back()
    {
        var result = Firm.By(
            "foundry.castings",
            Casting + "castingProcess=lost-foam; mouldingLine=mechanised"
        );

        result.Lowest!.IsKnown.ShouldBeTrue();
        result.Lowest.Best.ShouldBe(PerformanceGrade.B);
        result.Next.ShouldBe(PerformanceGrade.A);
        result.HoldingBack.Select(one => one.Indicator.Id).ShouldBe(["foundry.equipment"]);
        result.Open.ShouldBeEmpty();
    }

    [Fact]
    public void A_firm_at_the_top_has_nothing_to_reach()
    {
        var result = Firm.By(
            "foundry.castings",
            Casting + "castingProcess=lost-foam; mouldingLine=automatic"
        );

        result.Lowest!.Worst.ShouldBe(PerformanceGrade.A);
        result.Next.ShouldBeNull();
        result.HoldingBack.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_fact_leaves_the_grade_open_and_is_named_it_never_fails()
    {
        var result = Firm.By("foundry.castings", Casting + "castingProcess=lost-foam");

        result.Lowest!.Best.ShouldBe(PerformanceGrade.A);
        result.Lowest.Worst.ShouldBe(PerformanceGrade.D);
        result.Lowest.Missing.ShouldBe(["mouldingLine"]);
        result.Open.Select(one => one.Indicator.Id).ShouldBe(["foundry.equipment"]);
    }

    [Fact]
    public void A_fact_is_not_asked_for_when_another_indicator_has_decided()
    {
        var result = Firm.By(
            "foundry.castings",
            "castingMelting=gas; castingProcess=lost-foam; dustEnclosed=no; " + NoCores
        );

        result.Lowest!.Best.ShouldBe(PerformanceGrade.D);
        result.Lowest.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_that_cannot_matter_is_not_named()
    {
        var result = Firm.By(
            "foundry.castings",
            "castingMelting=gas; castingProcess=investment; shellLine=mechanised"
        );

        result
            .Indicators.Single(one => one.Indicator.Id == "foundry.equipment")
            .Range!.Missing.ShouldBeEmpty("silica sol asks for an automatic line as well");
    }

    [Fact]
    public void A_table_for_other_firms_says_nothing()
    {
        var result = Firm.By("foundry.castings", "castingMelting=cupola; " + Dust);

        result.InScope.ShouldBe(Truth.No);
        result.Lowest.ShouldBeNull();
        result.Indicators.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_which_it_is_not_known_whether_it_is_for_the_firm_names_what_is_missing()
    {
        var result = Firm.By("foundry.castings", Dust);

        result.InScope.ShouldBe(Truth.Unknown);
        result.MissingScope.ShouldBe(["castingMelting"]);
    }

    [Fact]
    public void Requirements_that_were_not_read_are_named_as_such_not_as_missing_facts()
    {
        var result = Firm.By(
            "steel",
            "hasSinterOrPellet=no; mainStackPm=12; mainStackSo2=50; mainStackNox=200; cleanTransportShare=90; fugitivesControlled=yes"
        );

        result.Lowest!.Best.ShouldBe(PerformanceGrade.B);
        result.Lowest.Worst.ShouldBe(PerformanceGrade.D);
        result.Lowest.Missing.ShouldBeEmpty();
        result.Lowest.Unread.ShouldBe([PerformanceGrade.B, PerformanceGrade.C]);
        result.Next.ShouldBe(PerformanceGrade.A);
        result.HoldingBack.Select(one => one.Indicator.Id).ShouldBe(["steel.main-stacks"]);
    }

    [Fact]
    public void An_indicator_counts_from_its_first_day()
    {
        var grading = Plant.Rules.Gradings.Single(table => table.Id == "brick.fired");
        var industry = Plant.Rules.Industries["N16"];
        GradingResult On(int year, int month, int day) =>
            IndicatorGrading.Of(grading, industry, Firm.Of(""), new NodaTime.LocalDate(year, month, day));

        On(2020, 6, 30).Lowest.ShouldBeNull();
        On(2020, 7, 1).Indicators.Length.ShouldBe(grading.Indicators.Length);
    }
}
