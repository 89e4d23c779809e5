using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using NodaTime;

namespace EnvControl.Engine.Tests.City;

public class CitySummaryTests
{
    [Fact]
    public void Without_other_sources_no_target_can_be_judged_and_the_reason_says_so()
    {
        var outcome = Outcome(new Plant().Firm("N06", "D"), AlertLevel.Red);

        outcome.Outcome.ShouldBe(TargetOutcome.Unknown);
        outcome.Reason.ShouldBe(OutcomeReason.NoSources);
        outcome.ShareLeast.ShouldBe(100m);
    }

    [Theory]
    [InlineData(700, TargetOutcome.Met)]
    [InlineData(701, TargetOutcome.NotMet)]
    public void A_target_is_met_at_exactly_its_share_and_missed_a_gram_below(
        int otherKilograms,
        TargetOutcome expected
    )
    {
        // 300 kg/d of PM stop; 30 % of 300 + 700 kg is exactly met.
        var outcome = Outcome(
            new Plant().Firm("N06", "D").Sources(Dust(otherKilograms * 1000L, 0)),
            AlertLevel.Red
        );

        outcome.Outcome.ShouldBe(expected);
        outcome.TargetPercent.ShouldBe(30m);
    }

    [Fact]
    public void What_other_sources_save_counts_towards_the_target()
    {
        Outcome(new Plant().Firm("N06", "A").Sources(Dust(700_000, 50)), AlertLevel.Red)
            .ShareLeast.ShouldBe(35m);
    }

    [Fact]
    public void An_unknown_firm_leaves_a_target_open_only_when_it_could_decide_it()
    {
        var open = new Plant().Firm("N06", null).Sources(Dust(700_000, 0));
        var settled = new Plant().Firm("N06", null).Sources(Dust(10_000_000, 0));

        Outcome(open, AlertLevel.Red).Reason.ShouldBe(OutcomeReason.UnknownFirms);
        Outcome(settled, AlertLevel.Red).Outcome.ShouldBe(TargetOutcome.NotMet);
    }

    [Fact]
    public void A_missing_emission_leaves_the_base_and_so_the_target_open()
    {
        var plant = new Plant().Firm("N06", "A", ("pmTonnesPerYear", null!)).Sources(Dust(700_000, 100));

        Outcome(plant, AlertLevel.Red).Reason.ShouldBe(OutcomeReason.BaseUnknown);
    }

    [Fact]
    public void Before_the_first_target_there_is_nothing_to_judge_against()
    {
        var table = new Plant().Firm("N06", "D").Sources(Dust(1, 0)).Decide(new LocalDate(2019, 11, 6));

        CitySummary
            .Of(table, AlertLevel.Red)
            .Outcomes.ShouldAllBe(o => o.Reason == OutcomeReason.NoTarget && o.TargetPercent == null);
    }

    [Fact]
    public void Every_firm_is_counted_once_in_a_class_or_as_unknown()
    {
        var table = new Plant()
            .Firm("N06", "A")
            .Firm("N06", "B")
            .Firm("N06", null)
            .Firm("general", "ungraded")
            .Decide();

        var summary = CitySummary.Of(table, AlertLevel.Orange);

        (summary.Classes.Values.Sum() + summary.UnknownFirms + summary.UnclassifiedFirms).ShouldBe(4);
        summary.Classes[ControlClass.General].ShouldBe(1);
    }

    private static SourceRow Dust(long grams, int percent)
    {
        var share = Permille.FromPercent(percent);
        return new SourceRow(
            "road dust",
            DivisionCode.Parse("410502"),
            new(grams, grams, grams, grams),
            share,
            share,
            share,
            Trust.Assumed
        );
    }

    private static PollutantOutcome Outcome(Plant plant, AlertLevel level) =>
        CitySummary.Of(plant.Decide(), level).Outcomes[(int)Pollutant.Pm];
}
