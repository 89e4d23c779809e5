using CsCheck;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using NodaTime;

namespace EnvControl.Domain.Tests.Measures;

public class MeasureTests
{
    [Theory]
    [InlineData(23, 0, 7, 0, 480)]
    [InlineData(8, 0, 20, 0, 720)]
    [InlineData(0, 0, 0, 0, 1440)]
    [InlineData(12, 30, 12, 30, 1440)]
    [InlineData(23, 59, 0, 0, 1)]
    [InlineData(0, 0, 23, 59, 1439)]
    public void A_window_counts_its_minutes_across_midnight(
        int fromHour,
        int fromMinute,
        int toHour,
        int toMinute,
        int minutes
    ) =>
        new TimeWindow(
            null,
            new LocalTime(fromHour, fromMinute),
            new LocalTime(toHour, toMinute)
        ).StoppedMinutes.ShouldBe(minutes);

    [Fact]
    public void A_window_and_its_opposite_are_a_day() =>
        Gen.Select(Gen.Int[0, 1439], Gen.Int[0, 1439])
            .Where((from, to) => from != to)
            .Each(
                1_000,
                1,
                (from, to) =>
                {
                    var (a, b) = (LocalTime.Midnight.PlusMinutes(from), LocalTime.Midnight.PlusMinutes(to));
                    return new TimeWindow(null, a, b).StoppedMinutes
                            + new TimeWindow(null, b, a).StoppedMinutes
                        == 1440;
                }
            );

    [Fact]
    public void A_curtailment_of_capacity_is_a_cap_and_one_of_output_a_share()
    {
        Curtailed(CurtailmentBase.LowestOfApprovedPermittedActual).Effect.ShouldBe(MeasureEffect.Cap);
        Curtailed(CurtailmentBase.ActualOutput).Effect.ShouldBe(MeasureEffect.Share);
        Curtailed(CurtailmentBase.EmissionBase).Effect.ShouldBe(MeasureEffect.Share);
    }

    [Fact]
    public void An_obligation_without_a_declared_effect_is_not_quantified_rather_than_nothing()
    {
        foreach (var kind in Enum.GetValues<ObligationKind>())
        {
            new Obligation(kind, null, null, null).Effect.ShouldBe(MeasureEffect.NotQuantified);
            new Obligation(kind, null, Permille.Of(100), null).Effect.ShouldBe(MeasureEffect.Share);
        }
    }

    [Fact]
    public void A_bound_on_a_process_or_a_stack_is_not_quantified_unless_the_rule_declares_it()
    {
        var coking = new ProcessLimit(null, new("结焦时间", "coking time"), 36, null, "h");
        coking.Effect.ShouldBe(MeasureEffect.NotQuantified);
        (coking with { DeclaredEffect = Permille.Of(250) }).Effect.ShouldBe(MeasureEffect.Share);
        var stack = new ConcentrationCap(null, "nox", 50, "mg/m3");
        stack.Effect.ShouldBe(MeasureEffect.NotQuantified);
        (stack with { DeclaredEffect = Permille.None }).Effect.ShouldBe(MeasureEffect.Share);
    }

    [Fact]
    public void Transport_machinery_and_ignition_are_named_once_for_the_firm() =>
        Enum.GetValues<ObligationKind>()
            .Where(kind => new Obligation(kind, null, null, null).IsFirmLevel)
            .Select(kind => kind.Spell())
            .ShouldBe(
                ["noIgnition", "transportControl", "roadTransportStop", "nonRoadControl"],
                ignoreOrder: true
            );

    [Fact]
    public void A_written_obligation_is_read_again()
    {
        foreach (var kind in Enum.GetValues<ObligationKind>())
        {
            ObligationKinds.TryParse(kind.Spell(), out var read).ShouldBeTrue();
            read.ShouldBe(kind);
        }

        ObligationKinds.TryParse("shutdown", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_measure_of_the_line_is_not_of_the_firm()
    {
        Measure[] measures =
        [
            new Shutdown(),
            new VoluntaryReduction(),
            new LineStop(null, Permille.Of(500)),
            new StopUnits(null, 1),
            new KeepUnits(null, 1),
            new OutputCap(null, 7200, "t/d"),
            new LoadCap(null, Permille.Of(700)),
            new ApprovedLoad(),
        ];
        measures.Where(measure => measure.IsFirmLevel).ShouldBeEmpty();
        measures
            .Select(measure => measure.Action)
            .ShouldBe([
                "shutdown",
                "voluntary",
                "lineStop",
                "stopUnits",
                "keepUnits",
                "outputCap",
                "loadCap",
                "loadCap",
            ]);
    }

    private static Curtailment Curtailed(CurtailmentBase of) => new(null, Permille.Of(200), of, true);
}
