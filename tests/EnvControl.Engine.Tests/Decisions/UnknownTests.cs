using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Tests.Decisions;

/// <summary>Unknown is never "no": a missing fact is named wherever it could change the answer, and nowhere else.</summary>
public class UnknownTests
{
    [Fact]
    public void A_missing_grade_leaves_the_duty_unknown_and_is_named()
    {
        var decision = new Plant().Firm("N06", null).Decide().Firm(0, AlertLevel.Orange);

        decision.Class.ShouldBeNull();
        decision.UnknownDuty.ShouldBe(["grade"]);
        decision.Rules.ShouldBeEmpty();
        (decision.Saving.Least.Pm, decision.Saving.Most.Pm).ShouldBe((0, 300_000_000));
    }

    [Fact]
    public void A_missing_grade_does_not_matter_for_a_suspended_or_a_general_firm()
    {
        var table = new Plant()
            .Firm("N06", null, ("suspended", true))
            .Firm("general", "ungraded", ("advanced", true))
            .Decide();

        table.Firm(0, AlertLevel.Red).Class.ShouldBe(ControlClass.Suspended);
        table.Firm(1, AlertLevel.Red).Class.ShouldBe(ControlClass.Voluntary);
    }

    [Fact]
    public void Whether_a_firm_is_leading_matters_only_where_it_is_not_voluntary_anyway()
    {
        var table = new Plant()
            .Firm("N06", "A", ("leading", null!))
            .Firm("N06", "C", ("leading", null!))
            .Decide();

        table.Firm(0, AlertLevel.Red).UnknownDuty.ShouldBeEmpty();
        table.Firm(1, AlertLevel.Red).UnknownDuty.ShouldBe(["leading"]);
    }

    [Fact]
    public void Only_the_facts_that_can_change_the_answer_are_named()
    {
        var decision = new Plant()
            .Firm("N06", null, ("leading", null!), ("longIdle", true))
            .Decide()
            .Firm(0, AlertLevel.Red);

        decision.Class.ShouldBe(ControlClass.LongIdle);
        decision.UnknownDuty.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_emission_leaves_the_amount_unknown_and_the_duty_known()
    {
        var table = new Plant()
            .Firm("N06", "D", ("operatingDays", null!))
            .Firm("N06", "D", ("pmTonnesPerYear", null!))
            .Decide();

        table.Firm(0, AlertLevel.Red).UnknownAmount.ShouldBe(["operatingDays"]);
        table.Firm(1, AlertLevel.Red).UnknownAmount.ShouldBe(["pmTonnesPerYear"]);
        table.Firm(1, AlertLevel.Red).Saving.Exact(Pollutant.Pm).ShouldBeNull();
        table.Firm(1, AlertLevel.Red).Saving.Exact(Pollutant.Nox).ShouldBe(200_000_000);
        table.Firm(1, AlertLevel.Red).Class.ShouldBe(ControlClass.Strict);
    }
}
