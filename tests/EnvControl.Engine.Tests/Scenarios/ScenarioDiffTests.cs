using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Engine.Tests.Scenarios;

/// <summary>A scenario beside its baseline: what differs, by how much, against the target, and on what it rests.</summary>
public class ScenarioDiffTests
{
    // Every firm emits 100 kg SO2, 200 NOx, 300 PM, 400 VOCs a day (10 to 40 t in 100 days).
    private static Plant City =>
        new Plant()
            .Firm("N06", "C")
            .Firm("N06", "B")
            .Firm("N06", "A")
            .Sources(
                new SourceRow(
                    "road-dust",
                    Domain.Codes.DivisionCode.Parse("410502"),
                    new PollutantAmounts(0, 0, 100_000, 0),
                    Permille.Of(100),
                    Permille.Of(200),
                    Permille.Of(300),
                    Trust.Partial
                )
            );

    [Fact]
    public void A_change_that_changes_nothing_gives_an_empty_difference()
    {
        var diff = Supposing.Diff(City, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.C));
        diff.IsEmpty.ShouldBeTrue();
        diff.Levels.Length.ShouldBe(3);
        foreach (var pollutant in diff.Levels.SelectMany(level => level.Pollutants))
        {
            pollutant.Change.ShouldBe(default(AmountRange));
            pollutant.PointsLeast.ShouldBe(0);
            pollutant.AssumedShare.ShouldBeNull();
        }
    }

    [Fact]
    public void A_better_grade_saves_less_by_the_difference_of_the_two_shares()
    {
        // At orange C stops half of its single line, B cuts a fifth: of 300 kg PM, 150 against 60.
        var level = Supposing
            .Diff(City, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B))
            .At(AlertLevel.Orange);
        var firm = level.Firms.ShouldHaveSingleItem();
        firm.Before!.Class.ShouldBe(ControlClass.Strict);
        firm.After!.Class.ShouldBe(ControlClass.Prescribed);
        firm.Before.Rules.ShouldBe(["assumed.c.orange"]);
        firm.After.Rules.ShouldBe(["assumed.b.orange"]);
        firm.Change(Pollutant.Pm).ShouldBe(new AmountRange(-90_000_000, -90_000_000));
        var pm = level.Pollutants[(int)Pollutant.Pm];
        pm.Change.ShouldBe(new AmountRange(-90_000_000, -90_000_000));
        pm.BaseAfter.ShouldBe(1_000_000);
        pm.PointsLeast.ShouldBe(-9m);
        pm.PointsMost.ShouldBe(-9m);
        // 150 + 60 + 0 of firms and 20 of roads are 23 %; in the scenario 14 %.
        pm.OutcomeBefore.Outcome.ShouldBe(TargetOutcome.Met);
        pm.OutcomeAfter.Outcome.ShouldBe(TargetOutcome.NotMet);
    }

    [Fact]
    public void Without_other_sources_the_target_cannot_be_told_on_either_side()
    {
        var pm = Supposing
            .Diff(new Plant().Firm("N06", "C"), Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B))
            .At(AlertLevel.Orange)
            .Pollutants[(int)Pollutant.Pm];
        pm.OutcomeBefore.Outcome.ShouldBe(TargetOutcome.Unknown);
        pm.OutcomeAfter.Reason.ShouldBe(OutcomeReason.NoSources);
        pm.PointsLeast.ShouldBe(-30m);
    }

    [Fact]
    public void A_closed_firm_has_no_after_and_leaves_the_base()
    {
        var level = Supposing
            .Diff(City, new LineClosing("t", null, Supposing.Codes(0)))
            .At(AlertLevel.Orange);
        var firm = level.Firms.ShouldHaveSingleItem();
        firm.CreditCode.ShouldBe(Plant.Code(0).Text);
        firm.After.ShouldBeNull();
        firm.Change(Pollutant.Pm).ShouldBe(new AmountRange(-150_000_000, -150_000_000));
        var pm = level.Pollutants[(int)Pollutant.Pm];
        (pm.BaseBefore, pm.BaseAfter).ShouldBe((1_000_000, 700_000));
        // 230 of 1,000 kg before; 80 of 700 after.
        pm.PointsLeast!.Value.ShouldBe(100m * 80 / 700 - 23m, 0.000001m);
    }

    [Fact]
    public void Other_sources_count_in_the_change_and_in_what_it_rests_on()
    {
        var diff = Supposing.Diff(City, new SourceScaling("t", null, "road-dust", null, 500));
        var pm = diff.At(AlertLevel.Orange).Pollutants[(int)Pollutant.Pm];
        pm.Change.ShouldBe(new AmountRange(-10_000_000, -10_000_000));
        pm.AssumedShare.ShouldBe(0);
        diff.At(AlertLevel.Orange).Firms.ShouldBeEmpty();
        diff.IsEmpty.ShouldBeFalse();
        diff.At(AlertLevel.Orange).Pollutants[(int)Pollutant.Nox].AssumedShare.ShouldBeNull();
    }

    [Fact]
    public void The_assumed_share_weighs_each_change_by_its_size_whatever_its_sign()
    {
        // 90 kg less of an assumed firm, 30 kg more of another, 10 kg less of roads (partial): 120 of 130.
        var city = new Plant()
            .Firm("N06", "C")
            .Firm("N06", "B", ("pmTonnesPerYear", 10d))
            .Sources(City.Inventory().Sources!.Rows[0]);
        var pm = Supposing
            .Diff(
                city,
                Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B),
                Supposing.Grade(Supposing.Codes(1), PerformanceGrade.C),
                new SourceScaling("t", null, "road-dust", null, 500)
            )
            .At(AlertLevel.Orange)
            .Pollutants[(int)Pollutant.Pm];
        pm.Change.ShouldBe(new AmountRange(-70_000_000, -70_000_000));
        pm.AssumedShare.ShouldBe(120m / 130m);
    }

    [Fact]
    public void A_verified_rule_on_both_sides_is_no_assumption_and_one_assumed_side_is_enough()
    {
        var kilns = new Plant()
            .Firm("N15", "A")
            .Line("1#", "clinker-kiln", Capacity)
            .Firm("N15", "A")
            .Line("1#", "cement-mill", ("pmKgPerDay", 10d));
        var verified = Supposing.Diff(kilns, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B));
        var orange = verified.At(AlertLevel.Orange);
        orange.Firms.ShouldHaveSingleItem().Trust.ShouldBe(Trust.Verified);
        orange.Pollutants[(int)Pollutant.Pm].AssumedShare.ShouldBe(0);
        var assumed = Supposing.Diff(kilns, Supposing.Grade(Supposing.Codes(1), PerformanceGrade.D));
        assumed.At(AlertLevel.Orange).Pollutants[(int)Pollutant.Pm].AssumedShare.ShouldBe(1);
    }

    [Fact]
    public void A_share_of_a_rule_moves_every_firm_it_binds()
    {
        var level = Supposing.Diff(City, Supposing.Share("assumed.b.orange", 30)).At(AlertLevel.Orange);
        level.Firms.Single().CreditCode.ShouldBe(Plant.Code(1).Text);
        level.Pollutants[(int)Pollutant.Pm].Change.ShouldBe(new AmountRange(30_000_000, 30_000_000));
    }

    [Fact]
    public void An_amount_between_bounds_makes_a_change_between_bounds()
    {
        // One of two lines stops and nobody said which: 10 or 30 of 40 kg; B cuts 8.
        var plant = new Plant()
            .Firm("N06", "C")
            .Line("1#", "foundry-furnace", ("pmKgPerDay", 10d))
            .Line("2#", "foundry-furnace", ("pmKgPerDay", 30d));
        var level = Supposing
            .Diff(plant, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B))
            .At(AlertLevel.Orange);
        level.Pollutants[(int)Pollutant.Pm].Change.ShouldBe(new AmountRange(-22_000_000, -2_000_000));
        level.Pollutants[(int)Pollutant.Nox].Change.ShouldBeNull();
        level.Pollutants[(int)Pollutant.Nox].OpenFirms.ShouldBe(1);
    }

    [Fact]
    public void A_list_entry_eases_a_firm_and_the_reason_shows()
    {
        var level = Supposing.Diff(City, Supposing.OnGuarantee(Supposing.Codes(0), 90)).At(AlertLevel.Orange);
        var firm = level.Firms.ShouldHaveSingleItem();
        firm.After!.Class.ShouldBe(ControlClass.Guarantee);
        firm.After.Rules.ShouldBe(["class.guarantee"]);
        firm.SavedAfter(Pollutant.Pm).ShouldBe(new AmountRange(30_000_000, 30_000_000));
    }

    [Fact]
    public void Only_a_scenario_is_compared_and_only_with_what_was_asked_the_same()
    {
        var request = new DecisionRequest(Plant.Day, [AlertLevel.Red]);
        var baseline = Plant.Engine.Decide(City.Inventory(), request);
        Should.Throw<ArgumentException>(() => ScenarioDiff.Of(baseline, baseline));
        var city = Supposing.City(City, Supposing.Grade(Supposing.Codes(0), PerformanceGrade.B));
        var other = Plant.Engine.Decide(city.Inventory, request with { On = Plant.Day.PlusDays(1) });
        Should.Throw<ArgumentException>(() => ScenarioDiff.Of(baseline, other));
    }

    private static (string, object)[] Capacity =>
        [
            ("pmKgPerDay", 100d),
            ("capacityApproved", 100d),
            ("capacityPermitted", 100d),
            ("actualOutput", 100d),
            ("capacityUnit", "t/d"),
        ];
}
