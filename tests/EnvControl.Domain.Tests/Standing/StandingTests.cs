using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Tests.Standing;

public class StandingTests
{
    [Theory]
    [InlineData("A+", PerformanceGrade.APlus)]
    [InlineData("a", PerformanceGrade.A)]
    [InlineData("A级", PerformanceGrade.A)]
    [InlineData("B", PerformanceGrade.B)]
    [InlineData("B-", PerformanceGrade.BMinus)]
    [InlineData("B-级", PerformanceGrade.BMinus)]
    [InlineData(" C级 ", PerformanceGrade.C)]
    [InlineData("D", PerformanceGrade.D)]
    [InlineData("ungraded", PerformanceGrade.Ungraded)]
    [InlineData("未评级", PerformanceGrade.Ungraded)]
    [InlineData("未评", PerformanceGrade.Ungraded)]
    public void A_grade_is_read_as_inventories_spell_it(string text, PerformanceGrade grade)
    {
        PerformanceGrades.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(grade);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("E")]
    [InlineData("A-")]
    [InlineData("AB")]
    [InlineData("红")]
    public void What_is_no_grade_is_refused_and_never_taken_for_ungraded(string? text) =>
        PerformanceGrades.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_written_grade_is_read_again()
    {
        foreach (var grade in Enum.GetValues<PerformanceGrade>())
        {
            PerformanceGrades.TryParse(grade.Spell(), out var read).ShouldBeTrue();
            read.ShouldBe(grade);
        }
    }

    [Fact]
    public void A_firm_is_named_by_the_first_class_its_lines_have_in_this_order() =>
        ControlClasses
            .All.Select(value => value.Spell())
            .ShouldBe([
                "suspended",
                "strict",
                "prescribed",
                "general",
                "small-micro",
                "guarantee",
                "exempt",
                "voluntary",
                "long-idle",
            ]);

    [Fact]
    public void A_written_class_is_read_again()
    {
        foreach (var value in ControlClasses.All)
        {
            ControlClasses.TryParse(value.Spell(), out var read).ShouldBeTrue();
            read.ShouldBe(value);
        }

        ControlClasses.TryParse("Strict", out _).ShouldBeFalse("spellings are exact");
        ControlClasses.TryParse(null, out _).ShouldBeFalse();
    }
}
