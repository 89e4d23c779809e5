using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Tests.Orders;

/// <summary>What an order does to what class and industry ask, and what orders do to each other (ADR 0016).</summary>
public sealed class OrderPrecedenceTests
{
    private static readonly (string, string) Adds = ("\"replaces\"", "\"adds\"");

    [Fact]
    public void Without_an_order_a_C_grade_kiln_saves_half_at_orange() =>
        Saved(new BrickWorks().Under()).ShouldBe(50);

    [Fact]
    public void An_order_that_replaces_stands_alone_even_where_it_asks_less()
    {
        var line = new BrickWorks().Under(OrderDraft.With());
        Rules(line).ShouldBe(["first.one"]);
        Saved(line).ShouldBe(40);
        line.IsByOrder.ShouldBeTrue();
        line.Class.Value.ShouldBe(ControlClass.Strict);
    }

    [Fact]
    public void An_order_that_adds_is_weighed_with_the_rest_and_the_larger_share_holds()
    {
        var line = new BrickWorks().Under(OrderDraft.With(Adds));
        Rules(line).Length.ShouldBe(2);
        Rules(line).ShouldContain("first.one");
        Saved(line).ShouldBe(50);
        Saved(new BrickWorks().Under(OrderDraft.With(Adds, ("\"share\": 40", "\"share\": 60")))).ShouldBe(60);
    }

    [Fact]
    public void An_order_that_replaces_binds_a_firm_whose_grade_nobody_sent()
    {
        var firm = new BrickWorks { Grade = null };
        firm.Under().UnknownDuty.ShouldBe(["grade"]);
        var line = firm.Under(OrderDraft.With());
        line.UnknownDuty.ShouldBeEmpty();
        Saved(line).ShouldBe(40);
    }

    [Fact]
    public void An_order_that_adds_leaves_open_what_a_missing_grade_leaves_open() =>
        new BrickWorks { Grade = null }
            .Under(OrderDraft.With(Adds))
            .UnknownDuty.ShouldBe(["grade"]);

    [Fact]
    public void An_order_binds_a_grade_A_firm_too() =>
        Saved(new BrickWorks { Grade = PerformanceGrade.A }.Under(OrderDraft.With())).ShouldBe(40);

    [Theory]
    [InlineData("suspended", ControlClass.Suspended, 100)]
    [InlineData("longIdle", ControlClass.LongIdle, 40)]
    public void An_order_never_sets_a_line_going_that_may_not_run(
        string flag,
        ControlClass expected,
        int saved
    )
    {
        var line = new BrickWorks { Flags = [flag] }.Under(OrderDraft.With());
        line.Class.Value.ShouldBe(expected);
        line.IsByOrder.ShouldBeFalse();
        Rules(line).Length.ShouldBe(2);
        Saved(line).ShouldBe(saved);
    }

    [Fact]
    public void What_is_added_to_an_eased_line_is_weighed_with_the_lighter_of_easing_and_standing()
    {
        var firm = new BrickWorks { Lists = [BrickWorks.Guaranteed(80)] };
        Saved(firm.Under()).ShouldBe(20);
        Saved(firm.Under(OrderDraft.With(Adds))).ShouldBe(40);
        Saved(firm.Under(OrderDraft.With(Adds, ("\"share\": 40", "\"share\": 10")))).ShouldBe(20);
    }

    [Fact]
    public void Orders_that_overlap_all_hold_and_the_larger_share_decides()
    {
        var line = new BrickWorks().Under(OrderDraft.With(), Second());
        Rules(line).ShouldBe(["first.one", "second.one"]);
        Saved(line).ShouldBe(40);
    }

    [Fact]
    public void An_order_that_supersedes_another_ends_it_where_it_bears_itself()
    {
        var line = new BrickWorks().Under(
            OrderDraft.With(),
            Second(("\"mode\"", "\"supersedes\": [\"first\"], \"mode\""))
        );
        Rules(line).ShouldBe(["second.one"]);
        Saved(line).ShouldBe(30);
        Rules(
                new BrickWorks().Under(
                    OrderDraft.With(),
                    Second(("\"mode\"", "\"supersedes\": [\"first\"], \"mode\""), ("\"甲厂\"", "\"乙厂\""))
                )
            )
            .ShouldBe(["first.one"]);
    }

    [Fact]
    public void An_order_of_one_county_binds_nobody_in_another()
    {
        var order = OrderDraft.With(
            ("\"division\": \"4105\"", "\"division\": \"410581\""),
            ("\"firms\": [{ \"name\": \"甲厂\" }],", "\"where\": \"industry == \\\"N16\\\"\",")
        );
        Rules(new BrickWorks { Division = "410581" }.Under(order)).ShouldBe(["first.one"]);
        Rules(new BrickWorks { Division = "410522" }.Under(order)).ShouldNotContain("first.one");
    }

    [Fact]
    public void A_condition_that_a_missing_fact_leaves_open_is_unknown_and_names_the_fact() =>
        new BrickWorks()
            .Under(
                OrderDraft.With(
                    ("\"firms\": [{ \"name\": \"甲厂\" }],", "\"where\": \"operatingDays > 300\",")
                )
            )
            .UnknownDuty.ShouldBe(["operatingDays"]);

    [Fact]
    public void A_firm_taken_out_of_a_group_is_not_bound() =>
        Rules(
                new BrickWorks().Under(
                    OrderDraft.With(
                        (
                            "\"firms\": [{ \"name\": \"甲厂\" }],",
                            "\"where\": \"industry == \\\"N16\\\"\", \"except\": [{ \"name\": \"甲厂\" }],"
                        )
                    )
                )
            )
            .ShouldNotContain("first.one");

    private static ControlOrder Second(params (string, string)[] changes) =>
        OrderDraft.With([("\"first\"", "\"second\""), ("\"share\": 40", "\"share\": 30"), .. changes]);

    private static string[] Rules(LineDecision line) =>
        [.. line.Duties.Select(duty => duty.Rule.Name).Distinct()];

    /// <summary>The percent of its NOx that the line saves: its base is 100 kg/d.</summary>
    private static long Saved(LineDecision line) => line.Saving.Exact(Pollutant.Nox)!.Value / 1_000_000;
}
