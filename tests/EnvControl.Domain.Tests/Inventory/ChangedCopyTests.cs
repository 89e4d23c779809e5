using CsCheck;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Tests.Inventory;

/// <summary>A table is never changed; who wants another one takes a copy.</summary>
public class ChangedCopyTests
{
    [Fact]
    public void A_copy_with_another_grade_differs_in_nothing_else_and_leaves_the_table_as_it_was()
    {
        var table = Firms(1.5, 2.5);
        var copy = table.WithGrades((firm, standing) => firm == 1 ? PerformanceGrade.B : standing.Grade);
        copy[FactIds.Grade][1].Text.ShouldBe("B");
        copy.StandingsOf(1)[0].Grade.ShouldBe(PerformanceGrade.B);
        copy[FactIds.Grade][0].Text.ShouldBe("C");
        copy["so2TonnesPerYear"].ShouldBeSameAs(table["so2TonnesPerYear"]);
        table[FactIds.Grade][1].Text.ShouldBe("C");
        table.StandingsOf(1)[0].Grade.ShouldBe(PerformanceGrade.C);
    }

    [Fact]
    public void A_grade_may_become_unknown_which_is_not_ungraded()
    {
        var copy = Firms(1).WithGrades((_, _) => null);
        copy[FactIds.Grade][0].IsMissing.ShouldBeTrue();
        copy.StandingsOf(0)[0].Grade.ShouldBeNull();
    }

    [Fact]
    public void Lines_follow_the_grades_of_their_firms_industry_by_industry()
    {
        var firms = new EnterpriseTableBuilder(Sample.Facts);
        firms.Add(Row(0, 1), Standing("N15"), Standing("N16"));
        var table = firms.Build();
        var lines = new LineTableBuilder(table);
        foreach (var industry in new[] { "N15", "N16" })
        {
            lines.Add(
                0,
                Sample.Row(
                    (FactIds.Line, FactValue.Of(industry)),
                    (FactIds.Industry, FactValue.Of(industry)),
                    (FactIds.Process, FactValue.Of("clinker-kiln"))
                )
            );
        }

        var before = lines.Build();
        var after = before.WithGradesOf(
            table.WithGrades(
                (_, standing) => standing.Industry.Text == "N16" ? PerformanceGrade.A : standing.Grade
            )
        );
        after.Grades.Text(0).ShouldBe("C");
        after.Grades.Text(1).ShouldBe("A");
        after.Names.ShouldBeSameAs(before.Names);
        before.Grades.Text(1).ShouldBe("C");
    }

    [Fact]
    public void Lines_do_not_take_the_grades_of_other_firms() =>
        Should.Throw<ArgumentException>(() =>
            new LineTableBuilder(Firms(1)).Build().WithGradesOf(Firms(1, 2))
        );

    [Fact]
    public void Some_firms_keep_every_amount_to_the_gram() =>
        Gen.Long[0, GramsPerYear.MaxValue]
            .Array[1, 5]
            .Each(
                1_000,
                1,
                grams =>
                {
                    var table = Firms([.. grams.Select(g => g / 1_000_000d)]);
                    var copy = table.Only(Enumerable.Range(0, grams.Length).Reverse());
                    for (var firm = 0; firm < grams.Length; firm++)
                    {
                        var mirrored = grams.Length - 1 - firm;
                        copy.CreditCodes.Text(firm).ShouldBe(table.CreditCodes.Text(mirrored));
                        copy.Yearly(Pollutant.So2)
                            .Grams[firm]
                            .ShouldBe(table.Yearly(Pollutant.So2).Grams[mirrored]);
                    }
                }
            );

    private static EnterpriseTable Firms(params double[] so2)
    {
        var builder = new EnterpriseTableBuilder(Sample.Facts);
        for (var firm = 0; firm < so2.Length; firm++)
        {
            builder.Add(Row(firm, so2[firm]), Standing("N15"));
        }

        return builder.Build();
    }

    private static Func<FactDefinition, FactValue> Row(int firm, double so2) =>
        Sample.Row(
            (FactIds.CreditCode, FactValue.Of(CreditCode.Complete("91410500", $"DEM{firm:00000}").Text)),
            (FactIds.Name, FactValue.Of($"Firm {firm}")),
            (FactIds.Division, FactValue.Of("410502")),
            ("so2TonnesPerYear", FactValue.Of(so2))
        );

    private static IndustryStanding Standing(string industry) =>
        new(GuideIndustry.Parse(industry), PerformanceGrade.C);
}
