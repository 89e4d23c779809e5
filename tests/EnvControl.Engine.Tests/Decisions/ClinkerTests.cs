using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Engine.Tests.Decisions;

/// <summary>The clinker table of 环办大气函〔2020〕340号 on whole plants.</summary>
public class ClinkerTests
{
    [Theory]
    [InlineData(12_000, 8_320, 20.0, 200)]
    [InlineData(9_000, 7_200, 30.769, 307)]
    public void Grade_B_at_orange_is_capped_at_four_fifths_of_the_lowest_base_of_the_plant(
        int permit,
        int cap,
        double percent,
        int permille
    )
    {
        var decision = TwoKilns(permit, 10_400).Decide().Firm(0, AlertLevel.Orange);

        var duty = decision.Lines[0].Duties.Single(d => d.IsDeciding);
        duty.Ground.Instrument.Number.ShouldBe("环办大气函〔2020〕340号");
        duty.Ground.Trust.ShouldBe(Trust.Verified);
        duty.Effect.Quantity.ShouldBe(new Quantity(cap, "t/d"));
        Math.Round(duty.Effect.Least.Percent, 3).ShouldBe((decimal)percent);
        duty.Effect.Least.Permille.ShouldBe(permille);
        decision.Class.ShouldBe(ControlClass.Prescribed);
    }

    [Fact]
    public void A_share_that_is_no_whole_permille_saves_its_exact_part_cut_to_milligrams()
    {
        var decision = TwoKilns(9_000, 10_400).Decide().Firm(0, AlertLevel.Orange);

        // Two kilns of 1,000 kg NOx each: 2 × floor(10⁹ mg × 3,200 ÷ 10,400).
        decision.Saving.Exact(Pollutant.Nox).ShouldBe(2 * (1_000_000_000L * 3_200 / 10_400));
    }

    [Fact]
    public void Without_the_actual_output_the_cap_is_at_most_and_the_fact_is_named()
    {
        var decision = TwoKilns(12_000, null).Decide().Firm(0, AlertLevel.Orange);

        var duty = decision.Lines[0].Duties.Single(d => d.IsDeciding);
        duty.Effect.Quantity.ShouldBe(new Quantity(9_600, "t/d", IsAtMost: true));
        decision.UnknownDuty.ShouldBeEmpty();
        decision.UnknownAmount.ShouldBe(["actualOutput"]);
        decision.Saving.Exact(Pollutant.Nox).ShouldBeNull();
        // Whatever the output, at least the rule's own fifth is saved.
        decision.Saving.Least.Nox.ShouldBe(400_000_000);
    }

    [Fact]
    public void Grade_C_at_yellow_stops_two_of_three_kilns_in_the_firms_stop_order()
    {
        var decision = ThreeKilns(1, 2, 3).Decide().Firm(0, AlertLevel.Yellow);

        decision.Lines.Select(l => l.Saving.Exact(Pollutant.Nox)).ShouldBe([250_000_000, 450_000_000, 0]);
        decision
            .Lines[0]
            .Duties.Single(d => d.IsDeciding)
            .Effect.Working.StoppingNames.ShouldBe(["1#", "2#"]);
    }

    [Fact]
    public void The_stop_order_decides_and_not_the_order_of_the_file()
    {
        var decision = ThreeKilns(3, 1, 2).Decide().Firm(0, AlertLevel.Yellow);

        decision.Lines.Select(l => l.Saving.Exact(Pollutant.Nox)).ShouldBe([0, 450_000_000, 500_000_000]);
    }

    [Fact]
    public void Without_a_stop_order_the_firm_saves_between_its_two_smallest_and_its_two_largest_kilns()
    {
        var decision = ThreeKilns(null, null, null).Decide().Firm(0, AlertLevel.Yellow);

        decision.UnknownDuty.ShouldBeEmpty();
        decision.UnknownAmount.ShouldBe(["stopOrder"]);
        (decision.Saving.Least.Nox, decision.Saving.Most.Nox).ShouldBe((700_000_000, 950_000_000));
        decision.Class.ShouldBe(ControlClass.Strict);
    }

    [Fact]
    public void One_known_stop_order_narrows_the_range_only_as_far_as_it_goes()
    {
        var decision = ThreeKilns(1, 1, 9).Decide().Firm(0, AlertLevel.Yellow);

        decision.Lines.Select(l => l.Saving.Exact(Pollutant.Nox)).ShouldBe([250_000_000, 450_000_000, 0]);
    }

    [Fact]
    public void A_grinding_line_in_a_clinker_plant_stands_under_a_named_assumed_rule()
    {
        var plant = new Plant()
            .Firm("N15", "C")
            .Line("1#", "clinker-kiln", ("noxKgPerDay", 100))
            .Line("mill", "cement-mill", ("pmKgPerDay", 10));

        var mill = plant.Decide().Firm(0, AlertLevel.Yellow).Lines[1];

        mill.Duties.Select(d => d.Rule.Name).ShouldBe(["assumed.c.yellow"]);
        mill.Trust.ShouldBe(Trust.Assumed);
        mill.IsUncovered.ShouldBeFalse();
    }

    [Fact]
    public void Before_the_guide_was_in_force_none_of_its_rules_binds()
    {
        var plant = TwoKilns(12_000, 10_400);

        plant.Decide(new LocalDate(2019, 12, 1)).Firm(0, AlertLevel.Red).Rules.ShouldBeEmpty();
        plant.Decide(new LocalDate(2020, 6, 30)).Firm(0, AlertLevel.Red).Rules.ShouldBeEmpty();
        plant
            .Decide(new LocalDate(2020, 7, 1))
            .Firm(0, AlertLevel.Red)
            .Rules.ShouldBe(["cement.clinker.b.red"]);
    }

    private static Plant TwoKilns(int permit, int? actual)
    {
        var plant = new Plant().Firm("N15", "B");
        foreach (var (line, approved) in new[] { ("1#", 6_700), ("2#", 6_000) })
        {
            plant.Line(
                line,
                "clinker-kiln",
                ("capacityApproved", approved),
                ("capacityPermitted", permit / 2),
                ("actualOutput", actual is { } output ? output / 2 : null!),
                ("capacityUnit", "t/d"),
                ("noxKgPerDay", 1_000),
                ("so2KgPerDay", 100),
                ("pmKgPerDay", 10),
                ("vocsKgPerDay", 1)
            );
        }

        return plant;
    }

    private static Plant ThreeKilns(params int?[] order)
    {
        var plant = new Plant().Firm("N15", "C");
        foreach (
            var (line, capacity, stop) in new[]
            {
                ("1#", 2_500, order[0]),
                ("2#", 4_500, order[1]),
                ("3#", 5_000, order[2]),
            }
        )
        {
            plant.Line(
                line,
                "clinker-kiln",
                ("capacityApproved", capacity),
                ("capacityUnit", "t/d"),
                ("stopOrder", stop is { } rank ? rank : null!),
                ("noxKgPerDay", capacity / 10),
                ("so2KgPerDay", 0),
                ("pmKgPerDay", 0),
                ("vocsKgPerDay", 0)
            );
        }

        return plant;
    }
}
