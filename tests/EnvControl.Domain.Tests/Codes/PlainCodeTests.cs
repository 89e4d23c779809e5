using EnvControl.Domain.Codes;

namespace EnvControl.Domain.Tests.Codes;

public class PlainCodeTests
{
    [Theory]
    [InlineData("41", "4105", true)]
    [InlineData("4105", "410502", true)]
    [InlineData("4105", "4105", true)]
    [InlineData("410502", "4105", false)]
    [InlineData("4105", "410602", false)]
    [InlineData("42", "4105", false)]
    public void A_division_contains_itself_and_what_lies_in_it(string outer, string inner, bool contains) =>
        DivisionCode.Parse(outer).Contains(DivisionCode.Parse(inner)).ShouldBe(contains);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("4")]
    [InlineData("41050")]
    [InlineData("4105021")]
    [InlineData("41O5")]
    [InlineData("４１")]
    public void A_division_code_of_another_form_is_refused(string? text) =>
        DivisionCode.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("N1")]
    [InlineData("N15")]
    [InlineData("N39")]
    [InlineData("H02")]
    [InlineData("HG1")]
    [InlineData("HG3")]
    [InlineData("general")]
    public void A_guide_industry_is_read_and_written_alike(string text) =>
        GuideIndustry.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("15")]
    [InlineData("N")]
    [InlineData("N150")]
    [InlineData("n15")]
    [InlineData("X15")]
    [InlineData("General")]
    [InlineData("N15;N16")]
    public void What_is_no_guide_industry_is_refused(string? text) =>
        GuideIndustry.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Only_general_is_general()
    {
        GuideIndustry.General.IsGeneral.ShouldBeTrue();
        GuideIndustry.Parse("HG1").IsGeneral.ShouldBeFalse();
    }

    [Theory]
    [InlineData("301")]
    [InlineData("30111")]
    [InlineData("C301")]
    [InlineData("")]
    public void A_class_of_the_economy_has_four_digits(string text) =>
        Should.Throw<FormatException>(() => IndustryCode.Parse(text)).Message.ShouldContain($"'{text}'");

    [Fact]
    public void A_class_with_a_leading_zero_keeps_it() => IndustryCode.Parse("0111").Text.ShouldBe("0111");
}
