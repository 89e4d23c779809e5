using CsCheck;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Domain.Tests.Law;

public class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2020, 7, 1);
    private static readonly LocalDate End = new(2023, 1, 1);
    private static readonly EffectivePeriod Period = new(First, End);

    private static readonly Gen<LocalDate> AnyDay = Gen.Int[0, 3650]
        .Select(days => new LocalDate(2016, 1, 1).PlusDays(days));

    private static readonly Gen<EffectivePeriod> AnyPeriod = Gen.Select(AnyDay, Gen.Int[0, 2000])
        .Select((from, days) => new EffectivePeriod(from, days == 0 ? null : from.PlusDays(days)));

    [Fact]
    public void The_day_before_it_is_not_in_force() => Period.Contains(First.PlusDays(-1)).ShouldBeFalse();

    [Fact]
    public void The_first_day_counts() => Period.Contains(First).ShouldBeTrue();

    [Fact]
    public void The_day_before_the_end_counts() => Period.Contains(End.PlusDays(-1)).ShouldBeTrue();

    [Fact]
    public void The_end_itself_no_longer_counts() => Period.Contains(End).ShouldBeFalse();

    [Fact]
    public void Without_an_end_it_stays_in_force() =>
        new EffectivePeriod(First, null).Contains(new LocalDate(9999, 12, 31)).ShouldBeTrue();

    [Fact]
    public void A_successor_that_begins_at_the_end_leaves_neither_gap_nor_overlap() =>
        AnyDay.Each(
            1_000,
            1,
            day =>
                new EffectivePeriod(new LocalDate(1990, 1, 1), First).Contains(day)
                != new EffectivePeriod(First, null).Contains(day)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_end_that_is_not_after_the_beginning_is_refused(int days) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => new EffectivePeriod(First, First.PlusDays(days)))
            .Message.ShouldContain("2020-07-01");

    [Fact]
    public void A_period_covers_another_exactly_when_it_contains_its_every_day() =>
        Gen.Select(AnyPeriod, AnyPeriod)
            .Each(
                1_000,
                2,
                (outer, inner) =>
                {
                    var last = inner.To?.PlusDays(-1) ?? new LocalDate(9000, 1, 1);
                    return outer.Covers(inner) == (outer.Contains(inner.From) && outer.Contains(last));
                }
            );

    [Fact]
    public void Two_periods_overlap_exactly_when_the_later_beginning_lies_in_both() =>
        Gen.Select(AnyPeriod, AnyPeriod)
            .Each(
                1_000,
                4,
                (one, other) =>
                {
                    var later = LocalDate.Max(one.From, other.From);
                    return one.Overlaps(other) == (one.Contains(later) && other.Contains(later))
                        && one.Overlaps(other) == other.Overlaps(one);
                }
            );

    [Fact]
    public void A_period_covers_itself() => AnyPeriod.Each(1_000, 3, period => period.Covers(period));
}
