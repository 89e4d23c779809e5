using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Deltas;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Tests.Law;
using NodaTime;

namespace EnvControl.Rules.Tests.Deltas;

/// <summary>A supposed grade of a firm of two industries, before and after the bureau adopts the frame of 2026.</summary>
public sealed class LowestIndustryDeltaTests
{
    private static readonly LocalDate Before = new(2026, 1, 31);
    private static readonly LocalDate After = new(2026, 2, 1);
    private static readonly RuleSet Rules = Adopted(After);

    [Fact]
    public void Before_adoption_a_lone_grade_changes_its_own_line_as_a_full_run_does()
    {
        using var city = new ColumnarEngine(Rules).Prepare(Firm("B").Inventory(), Before);
        using var state = new BaseState(city);
        var totals = state.NewTotals();

        state.Apply(
            [new FactChange(0, state.Suppose(FactIds.Grade, FactValue.Of("D")).ShouldNotBeNull())],
            totals
        );

        totals.ToTotals().ShouldBe(Full("D", Before));
        totals.ToTotals().ShouldNotBe(state.Totals);
        RulesOf("D", Before, 1).ShouldBe(RulesOf("B", Before, 1));
    }

    [Fact]
    public void After_adoption_a_lone_grade_is_refused_and_the_firm_anew_comes_out_as_a_full_run()
    {
        var engine = new ColumnarEngine(Rules);
        using var city = engine.Prepare(Firm("B").Inventory(), After);
        using var state = new BaseState(city);
        var totals = state.NewTotals();

        state.Suppose(FactIds.Grade, FactValue.Of("D")).ShouldBeNull();
        using var with = engine.Prepare(Firm("D").Inventory(), After);
        state.Replace([0], with, totals);

        totals.ToTotals().ShouldBe(Full("D", After));
        totals.ToTotals().ShouldNotBe(state.Totals);
        RulesOf("D", After, 1).ShouldNotBe(RulesOf("B", After, 1));
    }

    [Fact]
    public void After_adoption_a_grade_in_a_city_of_one_industry_a_firm_is_still_supposed_by_code()
    {
        var one = new OneFirm(Rules, [("N15", "B")], [Clinker]).Inventory();
        using var city = new ColumnarEngine(Rules).Prepare(one, After);
        using var state = new BaseState(city);
        state.Suppose(FactIds.Grade, FactValue.Of("D")).ShouldNotBeNull();
    }

    private static (string Industry, string Process, (string Fact, object Value)[] Facts) Clinker =>
        ("N15", "clinker-kiln", [("capacityApproved", 1d), ("capacityPermitted", 1d), ("actualOutput", 1d)]);

    private static OneFirm Firm(string steel) =>
        new(Rules, [("N01", steel), ("N15", "B")], [("N01", "sinter-strand", []), Clinker]);

    private static string RulesOf(string steel, LocalDate on, int line) =>
        Firm(steel).RulesOf(on, AlertLevel.Orange, line);

    private static ColumnTotals Full(string steel, LocalDate on)
    {
        using var city = new ColumnarEngine(Rules).Prepare(Firm(steel).Inventory(), on);
        using var decisions = city.NewDecisions();
        city.Decide(decisions);
        return decisions.Totals;
    }

    private static RuleSet Adopted(LocalDate on) =>
        Repository.Rules with
        {
            Frames =
            [
                .. Repository.Rules.Frames.Select(frame =>
                    frame.NeedsAdoption
                        ? frame with
                        {
                            Adoption = new FrameAdoption(on, "安环〔2026〕1号"),
                        }
                        : frame
                ),
            ],
        };
}
