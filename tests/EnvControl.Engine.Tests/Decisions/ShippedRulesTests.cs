using CsCheck;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Tests.Decisions;

/// <summary>What must hold of the shipped rules whatever the firm.</summary>
public class ShippedRulesTests
{
    private static readonly string[] Industries =
    [
        .. Plant.Rules.Industries.Keys.Order(StringComparer.Ordinal),
    ];

    private static readonly Gen<Plant> AnyFirm =
        from industry in Gen.Int[0, Industries.Length - 1].Select(i => Industries[i])
        from grade in Gen.Int[0, PerformanceGrades.Spellings.Count - 1]
            .Select(i => PerformanceGrades.Spellings[i])
        from leading in Gen.Bool
        from stop in Gen.Bool
        select new Plant().Firm(industry, grade, ("leading", leading), ("suspended", stop));

    [Fact]
    public void A_higher_level_never_saves_less_and_no_line_is_left_without_a_rule() =>
        AnyFirm.Each(
            200,
            1,
            plant =>
            {
                var table = plant.Decide();
                var saved = AlertLevels.All.Select(level => table.Firm(0, level).Saving.Least.Pm).ToArray();
                saved.ShouldBe(saved.Order());
                AlertLevels.All.ShouldAllBe(level =>
                    table.Firm(0, level).Rules.Any() && !table.Line(0, level).IsUncovered
                );
            }
        );

    [Fact]
    public void No_general_firm_stops_at_yellow() =>
        new Plant()
            .Firm("general", "ungraded")
            .Decide()
            .Firm(0, AlertLevel.Yellow)
            .Saving.Exact(Pollutant.Pm)
            .ShouldBe(30_000_000);

    [Fact]
    public void An_ungraded_firm_counts_as_the_lowest_letter_its_industry_knows()
    {
        // N05 knows A, B, C; N06 knows D as well; N03 has no scheme that was found and counts as A to D.
        var table = new Plant()
            .Firm("N05", "ungraded")
            .Firm("N06", "ungraded")
            .Firm("N03", "ungraded")
            .Decide();

        table.Firm(0, AlertLevel.Yellow).Rules.ShouldBe(["assumed.c.yellow"]);
        table.Firm(1, AlertLevel.Yellow).Rules.ShouldBe(["assumed.d.yellow"]);
        table.Firm(2, AlertLevel.Yellow).Rules.ShouldBe(["assumed.d.yellow"]);
    }
}
