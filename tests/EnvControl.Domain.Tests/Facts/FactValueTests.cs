using System.Globalization;
using CsCheck;
using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Tests.Facts;

public class FactValueTests
{
    [Fact]
    public void The_default_is_missing_which_is_neither_no_nor_zero()
    {
        default(FactValue).IsMissing.ShouldBeTrue();
        default(FactValue).ShouldNotBe(FactValue.Of(false));
        default(FactValue).ShouldNotBe(FactValue.Of(0));
        FactValue.Missing.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Empty_text_is_missing(string? text) => FactValue.Of(text).IsMissing.ShouldBeTrue();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_none_is_refused(double number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FactValue.Of(number));

    [Fact]
    public void A_value_is_read_only_as_what_it_is()
    {
        FactValue.Of("B").Text.ShouldBe("B");
        FactValue.Of(6.5).Number.ShouldBe(6.5);
        FactValue.Of(true).Flag.ShouldBeTrue();
        FactValue.Of(false).Flag.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => FactValue.Of(true).Number);
        Should.Throw<InvalidOperationException>(() => FactValue.Of("1").Number);
        Should.Throw<InvalidOperationException>(() => FactValue.Missing.Flag);
        Should.Throw<InvalidOperationException>(() => FactValue.Missing.Text);
    }

    [Fact]
    public void Flags_are_written_as_expressions_write_them()
    {
        FactValue.Of(true).ToString().ShouldBe("true");
        FactValue.Of(false).ToString().ShouldBe("false");
    }

    [Fact]
    public void A_written_number_is_read_again_whatever_the_culture() =>
        Gen.Double[-1e9, 1e9]
            .Each(
                1_000,
                1,
                number =>
                    double.Parse(FactValue.Of(number).ToString(), CultureInfo.InvariantCulture) == number
            );
}
