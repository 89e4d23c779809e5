using CsCheck;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.City;

namespace EnvControl.Engine.Tests.Decisions;

/// <summary>A firm's decision is its own: neither its neighbours nor its place in the file change it.</summary>
public class IndependenceTests
{
    private static readonly string[] Industries = ["N06", "N15", "N19", "H02", "general", "N05"];
    private static readonly string?[] Grades = ["A", "B", "B-", "C", "D", "ungraded", null];

    private static readonly Gen<(string Industry, string? Grade, double Tonnes)> AnyFirm = Gen.Select(
        Gen.Int[0, Industries.Length - 1].Select(i => Industries[i]),
        Gen.Int[0, Grades.Length - 1].Select(i => Grades[i]),
        Gen.Int[0, 5_000].Select(i => i / 10d)
    );

    [Fact]
    public void Adding_a_firm_never_changes_another_and_the_city_is_the_sum_to_the_milligram() =>
        AnyFirm
            .Array[1, 6]
            .Each(
                60,
                1,
                firms =>
                {
                    var together = City(firms).Decide();
                    foreach (var level in AlertLevels.All)
                    {
                        var sum = 0L;
                        for (var i = 0; i < firms.Length; i++)
                        {
                            var alone = City([firms[i]]).Decide().Firm(0, level);
                            var among = together.Firm(i, level);
                            among.Saving.ShouldBe(alone.Saving);
                            among.Rules.ShouldBe(alone.Rules);
                            among.Unknown.ShouldBe(alone.Unknown);
                            sum += among.UnknownDuty.IsEmpty ? among.Saving.Least.Pm : 0;
                        }

                        CitySummary.Of(together, level).Reduction.Least.Pm.ShouldBe(sum);
                    }
                }
            );

    [Fact]
    public void The_order_of_firms_does_not_matter() =>
        AnyFirm
            .Array[2, 6]
            .Each(
                60,
                2,
                firms =>
                {
                    var forward = CitySummary.Of(City(firms).Decide(), AlertLevel.Orange);
                    var backward = CitySummary.Of(City([.. firms.Reverse()]).Decide(), AlertLevel.Orange);
                    forward.Reduction.ShouldBe(backward.Reduction);
                    forward.Classes.ShouldBe(backward.Classes);
                }
            );

    private static Plant City((string Industry, string? Grade, double Tonnes)[] firms)
    {
        var plant = new Plant();
        foreach (var (industry, grade, tonnes) in firms)
        {
            plant.Firm(industry, grade, ("pmTonnesPerYear", tonnes));
        }

        return plant;
    }
}
