using EnvControl.Domain.Alerts;
using EnvControl.Engine.Explanations;

namespace EnvControl.Engine.Tests.Explanations;

/// <summary>Who asks "why not" is told of rules for such a line, not of rules for another part of the works.</summary>
public sealed class NearMissTests
{
    [Theory]
    [InlineData("B", AlertLevel.Orange)]
    [InlineData("C", AlertLevel.Orange)]
    [InlineData("C", AlertLevel.Yellow)]
    [InlineData("D", AlertLevel.Red)]
    public void A_sinter_strand_of_a_steel_works_is_told_of_no_rule_for_coke_ovens(
        string grade,
        AlertLevel level
    )
    {
        var misses = Misses("N01", grade, "sinter-strand", level);

        misses.ShouldNotBeEmpty();
        misses.ShouldAllBe(miss => !miss.Rule.Name.Contains(".coke.", StringComparison.Ordinal));
        misses.ShouldAllBe(miss => !miss.Rule.Name.Contains(".lime.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_coke_oven_of_the_same_works_is_told_of_the_rules_for_coke_ovens() =>
        Misses("N01", "C", "coke-oven", AlertLevel.Red, ("ovenHeightM", 6.5))
            .ShouldContain(miss =>
                miss.Rule.Name.StartsWith("analogy.steel.coke.", StringComparison.Ordinal)
            );

    [Fact]
    public void Rules_that_name_the_industry_come_before_rules_for_all() =>
        Misses("N15", "B", "clinker-kiln", AlertLevel.Orange)
            .ShouldAllBe(miss => miss.Rule.Name.StartsWith("cement.clinker.", StringComparison.Ordinal));

    private static NearMiss[] Misses(
        string industry,
        string grade,
        string process,
        AlertLevel level,
        params (string Fact, object Value)[] facts
    )
    {
        var table = new Plant().Firm(industry, grade).Line("1#", process, facts).Decide();
        return [.. new NearMissFinder(table).Of(table.Line(0, level))];
    }
}
