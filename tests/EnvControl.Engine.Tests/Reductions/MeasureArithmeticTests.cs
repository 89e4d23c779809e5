using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;
using NodaTime;

namespace EnvControl.Engine.Tests.Reductions;

/// <summary>What each measure comes to for a line.</summary>
public class MeasureArithmeticTests
{
    private static readonly Permille Half = Permille.FromPercent(50);

    [Fact]
    public void Voluntary_saves_nothing_and_a_shutdown_everything()
    {
        Effect(new VoluntaryReduction()).Least.Permille.ShouldBe(0);
        Effect(new Shutdown()).Least.Permille.ShouldBe(1000);
    }

    [Theory]
    [InlineData(23, 7, 333, 8)]
    [InlineData(8, 20, 500, 12)]
    [InlineData(0, 0, 1000, 24)]
    public void A_time_window_saves_its_hours_of_the_day_and_may_cross_midnight(
        int from,
        int to,
        int permille,
        int hours
    )
    {
        var effect = Effect(new TimeWindow(null, new LocalTime(from, 0), new LocalTime(to, 0)));

        effect.Least.Permille.ShouldBe(permille);
        effect.Quantity.ShouldBe(new Quantity(hours, "h"));
    }

    [Fact]
    public void A_load_cap_saves_what_may_not_run() =>
        Effect(new LoadCap(null, Permille.FromPercent(70))).Least.Permille.ShouldBe(300);

    [Theory]
    [InlineData(9_500, 50)]
    [InlineData(10_000, 0)]
    [InlineData(12_000, 0)]
    [InlineData(0, 1000)]
    public void An_output_cap_saves_what_lies_above_it_and_never_less_than_nothing(int cap, int permille) =>
        Effect(new OutputCap(null, cap, "t/d"), ("actualOutput", 10_000), ("capacityUnit", "t/d"))
            .Least.Permille.ShouldBe(permille);

    [Fact]
    public void An_output_cap_in_another_unit_than_the_plants_is_not_compared()
    {
        var effect = Effect(new OutputCap(null, 5, "t/h"), ("actualOutput", 10_000), ("capacityUnit", "t/d"));

        effect.IsExact.ShouldBeFalse();
        effect.Missing.ShouldBe(["capacityUnit"]);
    }

    [Fact]
    public void A_curtailment_of_the_emission_base_saves_its_share() =>
        Effect(new Curtailment(null, Permille.FromPercent(20), CurtailmentBase.EmissionBase, false))
            .Least.Permille.ShouldBe(200);

    [Fact]
    public void A_curtailment_of_the_feed_saves_its_share_and_names_the_feed_that_is_left()
    {
        var effect = Effect(
            new Curtailment(null, Permille.FromPercent(20), CurtailmentBase.ActualOutput, false),
            ("actualOutput", 960),
            ("capacityUnit", "t/d")
        );

        effect.Least.Permille.ShouldBe(200);
        effect.Quantity.ShouldBe(new Quantity(768, "t/d"));
    }

    [Fact]
    public void A_plant_that_makes_less_than_its_cap_saves_nothing()
    {
        var effect = Effect(
            new Curtailment(
                null,
                Permille.FromPercent(20),
                CurtailmentBase.LowestOfApprovedPermittedActual,
                true
            ),
            ("actualOutput", 0),
            ("capacityApproved", 100),
            ("capacityPermitted", 100),
            ("capacityUnit", "t/d")
        );

        effect.Least.Permille.ShouldBe(0);
        effect.IsExact.ShouldBeTrue();
    }

    [Fact]
    public void A_single_line_falls_by_the_share_and_that_is_marked_as_our_ruling()
    {
        var effect = Effect(new LineStop(null, Half));

        (effect.Least.Permille, effect.RestsOnRuling).ShouldBe((500, true));
        Effect(new LineStop(null, Permille.All)).RestsOnRuling.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 250)]
    [InlineData(4, 1000)]
    [InlineData(9, 1000)]
    public void Stopping_some_of_several_units_in_one_line_saves_their_mean_part(int stop, int permille) =>
        Effect(new StopUnits(null, stop), ("units", 4)).Least.Permille.ShouldBe(permille);

    [Fact]
    public void Keeping_some_units_saves_the_others() =>
        Effect(new KeepUnits(null, 1), ("units", 4)).Least.Permille.ShouldBe(750);

    [Fact]
    public void Without_the_number_of_units_nothing_is_sure() =>
        Effect(new StopUnits(null, 1)).Missing.ShouldBe(["units"]);

    [Fact]
    public void An_obligation_without_a_declared_effect_is_not_quantified_and_never_a_silent_zero()
    {
        Effect(new Obligation(ObligationKind.HotStandby, null, null, null)).IsQuantified.ShouldBeFalse();
        Effect(new Obligation(ObligationKind.LoadReduction, null, Permille.FromPercent(15), null))
            .Least.Permille.ShouldBe(150);
    }

    [Fact]
    public void Lines_stopped_off_peak_do_not_count_among_those_that_can_stop()
    {
        var inventory = new Plant()
            .Firm("N06", "C")
            .Line("1#", "foundry-furnace", ("stopOrder", 1))
            .Line("2#", "foundry-furnace", ("stopOrder", 2))
            .Line("3#", "foundry-furnace", ("stopOrder", 3))
            .List(new OffPeakStop(Plant.Code(0), "1#", Plant.Always, Plant.Document, Permille.All))
            .Inventory();
        var arithmetic = new MeasureArithmetic(new PlantLines(inventory, inventory.Overlays, Plant.Day));

        var effects = Enumerable
            .Range(0, 3)
            .Select(line => arithmetic.EffectOf(new LineStop(null, Half), line))
            .ToArray();

        effects.Select(e => e.Least.Permille).ShouldBe([0, 1000, 0]);
        effects[0].Working.Kind.ShouldBe(WorkingKind.AlreadyStopped);
        effects[1].Working.Lines.ShouldBe(2);
    }

    [Fact]
    public void An_approved_load_must_be_replaced_by_its_list_entry_first() =>
        Should.Throw<ArgumentException>(() => Effect(new ApprovedLoad()));

    private static Effect Effect(Measure measure, params (string Fact, object Value)[] facts)
    {
        var inventory = new Plant().Firm("N06", "C").Line("1#", "foundry-furnace", facts).Inventory();
        return new MeasureArithmetic(new PlantLines(inventory, OverlayBook.Empty, Plant.Day)).EffectOf(
            measure,
            0
        );
    }
}
