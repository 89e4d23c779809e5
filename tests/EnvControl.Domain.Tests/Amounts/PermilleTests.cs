using CsCheck;
using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Tests.Amounts;

public class PermilleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 200)]
    [InlineData(12.5, 125)]
    [InlineData(100, 1000)]
    public void Percent_of_law_is_exact(double percent, int permille) =>
        Permille.FromPercent((decimal)percent).Value.ShouldBe(permille);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(33.33)]
    public void Percent_that_no_law_writes_is_refused(double percent) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Permille.FromPercent((decimal)percent));

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void More_than_all_and_less_than_nothing_are_refused(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Permille.Of(value));

    [Fact]
    public void A_share_and_its_rest_are_the_whole() =>
        Gen.Int[0, 1000]
            .Each(
                1_000,
                1,
                value =>
                    Permille.Of(value).Value + Permille.Of(value).Rest.Value == 1000
                    && Permille.Of(value).Rest.Rest == Permille.Of(value)
            );

    [Fact]
    public void Percent_and_back_is_the_same_share() =>
        Gen.Int[0, 1000]
            .Each(1_000, 2, value => Permille.FromPercent(Permille.Of(value).Percent).Value == value);

    [Fact]
    public void The_default_is_nothing() => default(Permille).ShouldBe(Permille.None);

    [Fact]
    public void A_share_can_be_written_into_a_message() =>
        Permille.FromPercent(12.5m).ToString().ShouldBe("125‰");
}
