using System.Numerics;
using CsCheck;
using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Tests.Amounts;

public class AmountTests
{
    [Theory]
    [InlineData("0.0005", 0)]
    [InlineData("0.0015", 2)]
    [InlineData("0.0025", 2)]
    [InlineData("1234.5678", 1234568)]
    [InlineData("0", 0)]
    [InlineData("1000000000", 1_000_000_000_000)]
    public void Kilograms_become_whole_grams_half_to_even(string kilograms, long grams) =>
        GramsPerDay.FromKilograms(Parse(kilograms)).Grams.ShouldBe(grams);

    [Theory]
    [InlineData("-0.001")]
    [InlineData("1000000000.001")]
    public void An_absurd_daily_emission_is_refused(string kilograms) =>
        Should.Throw<ArgumentOutOfRangeException>(() => GramsPerDay.FromKilograms(Parse(kilograms)));

    [Fact]
    public void Grams_are_bounded_like_kilograms()
    {
        GramsPerDay.FromGrams(GramsPerDay.MaxValue).Grams.ShouldBe(GramsPerDay.MaxValue);
        Should.Throw<ArgumentOutOfRangeException>(() => GramsPerDay.FromGrams(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => GramsPerDay.FromGrams(GramsPerDay.MaxValue + 1));
    }

    [Theory]
    [InlineData("36.5", "365", 100_000)]
    [InlineData("10", "300", 33_333)]
    [InlineData("0.000005", "2", 2)]
    [InlineData("0.000003", "2", 2)]
    [InlineData("0", "1", 0)]
    [InlineData("1", "366", 2_732)]
    public void The_mean_of_a_working_day_is_the_year_over_its_days(string tonnes, string days, long grams) =>
        GramsPerYear.FromTonnes(Parse(tonnes)).PerDay(Parse(days)).Grams.ShouldBe(grams);

    [Theory]
    [InlineData("0")]
    [InlineData("0.99")]
    [InlineData("366.01")]
    [InlineData("-1")]
    public void A_year_has_one_to_366_working_days(string days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => GramsPerYear.FromTonnes(1).PerDay(Parse(days)));

    [Theory]
    [InlineData("-0.000001")]
    [InlineData("100000000.000001")]
    public void An_absurd_yearly_emission_is_refused(string tonnes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => GramsPerYear.FromTonnes(Parse(tonnes)));

    [Fact]
    public void Tonnes_to_grams_and_back_loses_nothing() =>
        Gen.Long[0, GramsPerYear.MaxValue]
            .Each(1_000, 1, grams => GramsPerYear.FromTonnes(grams / 1_000_000m).Grams == grams);

    [Fact]
    public void A_year_of_mean_days_is_the_year_within_half_a_gram_a_day() =>
        Gen.Select(Gen.Long[0, GramsPerYear.MaxValue / 1000], Gen.Int[1, 366])
            .Each(
                1_000,
                2,
                (grams, days) =>
                {
                    var mean = GramsPerYear.FromTonnes(grams / 1_000_000m).PerDay(days).Grams;
                    return BigInteger.Abs((2 * ((BigInteger)mean * days)) - (2 * (BigInteger)grams)) <= days;
                }
            );

    [Fact]
    public void Sums_of_four_do_not_depend_on_their_order() =>
        Gen.Select(Four, Four, Four).Each(1_000, 3, (a, b, c) => a + b + c == c + a + b);

    [Fact]
    public void Each_pollutant_has_its_own_place()
    {
        var amounts = PollutantAmounts.From(pollutant => (long)pollutant + 1);
        amounts.ShouldBe(new PollutantAmounts(So2: 1, Nox: 2, Pm: 3, Vocs: 4));
        Pollutants.All.Select(pollutant => amounts[pollutant]).ShouldBe([1L, 2L, 3L, 4L]);
        Pollutants.All.Select(pollutant => pollutant.Spell()).ShouldBe(["so2", "nox", "pm", "vocs"]);
        Should.Throw<ArgumentOutOfRangeException>(() => amounts[(Pollutant)4]);
    }

    [Fact]
    public void A_sum_too_large_is_refused_and_not_wrapped() =>
        Should.Throw<OverflowException>(() =>
            new PollutantAmounts(long.MaxValue, 0, 0, 0) + new PollutantAmounts(1, 0, 0, 0)
        );

    private static readonly Gen<PollutantAmounts> Four = Gen.Long[0, GramsPerDay.MaxValue]
        .Array[4]
        .Select(a => new PollutantAmounts(a[0], a[1], a[2], a[3]));

    private static decimal Parse(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
