using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using NodaTime;

namespace EnvControl.Engine.Tests.Decisions;

/// <summary>An easing never leaves a line worse than its standing: the lighter of the two holds.</summary>
public class EasingTests
{
    [Fact]
    public void A_grade_A_firm_on_the_guarantee_list_stays_voluntary()
    {
        var decision = Guaranteed("A", 30).Decide().Firm(0, AlertLevel.Red);

        decision.Class.ShouldBe(ControlClass.Voluntary);
        decision.Saving.Exact(Pollutant.Pm).ShouldBe(0);
    }

    [Fact]
    public void A_guarantee_caps_the_load_where_the_standing_would_stop_the_line()
    {
        var decision = Guaranteed("C", 70).Decide().Firm(0, AlertLevel.Red);

        decision.Class.ShouldBe(ControlClass.Guarantee);
        decision.Lines[0].IsStandingLighter.ShouldBeFalse();
        decision.Saving.Exact(Pollutant.Pm).ShouldBe(300_000_000L * 3 / 10);
    }

    [Fact]
    public void A_standing_lighter_than_the_guarantee_holds_and_is_said_to()
    {
        var decision = Guaranteed("B", 70).Decide().Firm(0, AlertLevel.Orange);

        decision.Class.ShouldBe(ControlClass.Guarantee);
        decision.Lines[0].IsStandingLighter.ShouldBeTrue();
        decision.Saving.Exact(Pollutant.Pm).ShouldBe(300_000_000L / 5);
        decision.Rules.ShouldBe(["assumed.b.orange"]);
    }

    [Theory]
    [InlineData("2020-11-30", false)]
    [InlineData("2020-12-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void A_list_entry_counts_from_its_first_day_to_the_day_before_its_end(string day, bool isListed)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var december = new Domain.Law.EffectivePeriod(new LocalDate(2020, 12, 1), new LocalDate(2021, 1, 1));
        var plant = new Plant()
            .Firm("N06", "D")
            .List(new SmallMicroEmitter(Plant.Code(0), null, december, Plant.Document));

        plant
            .Decide(on)
            .Firm(0, AlertLevel.Red)
            .Class.ShouldBe(isListed ? ControlClass.SmallMicro : ControlClass.Strict);
    }

    [Fact]
    public void An_exemption_ends_above_its_highest_level()
    {
        var table = new Plant()
            .Firm("N06", "D")
            .List(new Exemption(Plant.Code(0), null, Plant.Always, Plant.Document, AlertLevel.Orange))
            .Decide();

        AlertLevels
            .All.Select(level => table.Firm(0, level).Class)
            .ShouldBe([ControlClass.Exempt, ControlClass.Exempt, ControlClass.Strict]);
    }

    [Fact]
    public void A_guarantee_of_one_line_leaves_the_others_to_their_standing_and_the_firms_class_to_the_stricter()
    {
        var plant = new Plant()
            .Firm("N06", "D")
            .Line("1#", "foundry-furnace", ("pmKgPerDay", 100))
            .Line("2#", "foundry-furnace", ("pmKgPerDay", 100))
            .List(Approved("1#", 100));

        var decision = plant.Decide().Firm(0, AlertLevel.Red);

        decision.Lines.Select(l => l.Class.Value).ShouldBe([ControlClass.Guarantee, ControlClass.Strict]);
        decision.Class.ShouldBe(ControlClass.Strict);
        decision.Saving.Exact(Pollutant.Pm).ShouldBe(100_000_000);
    }

    [Fact]
    public void A_line_already_stopped_off_peak_saves_nothing_and_leaves_the_base()
    {
        var plant = new Plant()
            .Firm("N06", "D")
            .List(
                new OffPeakStop(Plant.Code(0), null, Plant.Always, Plant.Document, Permille.FromPercent(40))
            );

        var table = plant.Decide();

        table.Firm(0, AlertLevel.Red).Saving.Exact(Pollutant.Pm).ShouldBe(300_000_000L * 6 / 10);
        CitySummary.Of(table, AlertLevel.Red).IndustrialBase.Pm.ShouldBe(180_000);
    }

    [Fact]
    public void A_suspended_firm_stops_and_a_long_idle_one_neither_saves_nor_counts()
    {
        var table = new Plant()
            .Firm("N06", "A", ("suspended", true))
            .Firm("N06", "D", ("longIdle", true))
            .Decide();

        table.Firm(0, AlertLevel.Yellow).Class.ShouldBe(ControlClass.Suspended);
        table.Firm(0, AlertLevel.Yellow).Saving.Exact(Pollutant.Pm).ShouldBe(300_000_000);
        table.Firm(1, AlertLevel.Red).Saving.Exact(Pollutant.Pm).ShouldBe(0);
        CitySummary.Of(table, AlertLevel.Red).IndustrialBase.Pm.ShouldBe(300_000);
    }

    private static Plant Guaranteed(string grade, int percent) =>
        new Plant().Firm("N06", grade).List(Approved(null, percent));

    private static Guarantee Approved(string? line, int percent) =>
        new(
            Plant.Code(0),
            line,
            Plant.Always,
            Plant.Document,
            GuaranteeReason.Livelihood,
            new LoadCap(null, Permille.FromPercent(percent))
        );
}
