using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Tests.Inventory;

public class TableTests
{
    private const string Cement = "91350200MA2YJ1XR9G";
    private const string Both = "91350200776049653A";
    private const string Workshop = "91350500798359476R";

    private static readonly IndustryStanding InCement = new(GuideIndustry.Parse("N15"), PerformanceGrade.B);
    private static readonly IndustryStanding InGlass = new(GuideIndustry.Parse("N16"), PerformanceGrade.C);
    private static readonly IndustryStanding InNone = new(GuideIndustry.General, null);

    [Fact]
    public void A_firm_is_found_by_its_credit_code()
    {
        var firms = Firms();
        firms.Count.ShouldBe(3);
        firms.IndexOf(Both).ShouldBe(1);
        firms.IndexOf("91350503MA31DKY80A").ShouldBe(-1);
        firms.CreditCodes.Text(2).ShouldBe(Workshop);
    }

    [Fact]
    public void A_firm_of_several_industries_keeps_each_with_its_own_grade()
    {
        var firms = Firms();
        firms.StandingsOf(1).ToArray().ShouldBe([InCement, InGlass]);
        firms.StandingsOf(2).ToArray().ShouldBe([InNone]);
        firms[FactIds.Industry][1].Text.ShouldBe("N15", "the column holds the first");
        firms[FactIds.Grade][1].Text.ShouldBe("B");
        firms[FactIds.Grade][2].IsMissing.ShouldBeTrue("an empty grade is not ungraded");
    }

    [Fact]
    public void A_firm_of_no_industry_is_refused() =>
        Should
            .Throw<ArgumentException>(() => new EnterpriseTableBuilder(Sample.Facts).Add(Sample.Row()))
            .Message.ShouldContain("general");

    [Fact]
    public void Lines_lie_beside_their_firm_in_the_order_they_came()
    {
        var lines = Lines((2, "熔化", null), (0, "1#", null), (2, "抛光", null), (0, "2#", null));
        lines.FirmCount.ShouldBe(3);
        Names(lines, 0).ShouldBe(["1#", "2#"]);
        Names(lines, 2).ShouldBe(["熔化", "抛光"]);
        Enumerable.Range(0, lines.Count).Select(lines.FirmOf).ShouldBe([0, 0, 1, 2, 2]);
    }

    [Fact]
    public void A_line_has_the_grade_its_firm_has_in_the_line_s_industry()
    {
        var lines = Lines((1, "窑", "N15"), (1, "熔窑", "N16"), (0, "1#", null));
        GradeOf(lines, "窑").ShouldBe("B");
        GradeOf(lines, "熔窑").ShouldBe("C");
        GradeOf(lines, "1#").ShouldBe("B", "a firm of one industry need not repeat it");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("general")]
    public void A_line_of_a_firm_of_several_industries_must_name_one_of_them(string? industry) =>
        Should.Throw<ArgumentException>(() => Lines((1, "窑", industry))).Message.ShouldContain(Both);

    [Fact]
    public void A_firm_without_lines_has_its_whole_plant_with_the_yearly_mean_of_a_working_day()
    {
        var lines = Lines();
        lines.Count.ShouldBe(3);
        lines.Names.Text(0).ShouldBe(FactIds.WholePlant);
        lines.Processes.Text(0).ShouldBe(FactIds.WholePlant);
        lines.Industries.Text(0).ShouldBe("N15");
        lines.DailyGrams(Pollutant.So2)[0].ShouldBe(100_000, "36.5 t in 365 days");
        lines[FactIds.ActualOutput][0].IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void A_whole_plant_without_working_days_emits_an_unknown_amount_and_zero_stays_zero()
    {
        var lines = Lines();
        lines.DailyGrams(Pollutant.So2)[2].ShouldBe(AmountColumn.Missing);
        lines["so2KgPerDay"][2].IsMissing.ShouldBeTrue();
        lines.DailyGrams(Pollutant.Nox)[2].ShouldBe(0, "nothing a year is nothing a day");
        lines.DailyGrams(Pollutant.Pm)[0].ShouldBe(AmountColumn.Missing, "the yearly amount was missing");
    }

    [Fact]
    public void A_line_keeps_its_own_daily_amount_and_its_missing_ones()
    {
        var builder = new LineTableBuilder(Firms());
        builder.Add(
            0,
            Sample.Row(
                (FactIds.Line, FactValue.Of("1#")),
                (FactIds.Process, FactValue.Of("clinker-kiln")),
                ("so2KgPerDay", FactValue.Of(12.5))
            )
        );
        var lines = builder.Build();
        lines.DailyGrams(Pollutant.So2)[0].ShouldBe(12_500, "not the mean of the year");
        lines.DailyGrams(Pollutant.Nox)[0].ShouldBe(AmountColumn.Missing);
    }

    [Fact]
    public void A_large_table_keeps_every_cell_of_lines_that_came_in_any_order()
    {
        const int Count = 20_000;
        var builder = new LineTableBuilder(Firms());
        for (var i = 0; i < Count; i++)
        {
            builder.Add(
                i % 3 == 0 ? 2 : 0,
                Sample.Row(
                    (FactIds.Line, FactValue.Of($"{i}#")),
                    (FactIds.Process, FactValue.Of("clinker-kiln")),
                    ("so2KgPerDay", i % 7 == 0 ? FactValue.Missing : FactValue.Of(i)),
                    (FactIds.ActualOutput, FactValue.Of(i / 2d))
                )
            );
        }

        var lines = builder.Build();

        lines.Count.ShouldBe(Count + 1, "the firm between has its whole plant");
        int[] added =
        [
            .. Enumerable.Range(0, Count).Where(i => i % 3 > 0),
            -1,
            .. Enumerable.Range(0, Count).Where(i => i % 3 == 0),
        ];
        for (var line = 0; line < lines.Count; line++)
        {
            var i = added[line];
            lines.Names.Text(line).ShouldBe(i < 0 ? FactIds.WholePlant : $"{i}#");
            lines
                .DailyGrams(Pollutant.So2)[line]
                .ShouldBe(i < 0 || i % 7 == 0 ? AmountColumn.Missing : i * 1_000L);
            lines[FactIds.ActualOutput][line].ShouldBe(i < 0 ? FactValue.Missing : FactValue.Of(i / 2d));
        }
    }

    [Fact]
    public void A_column_that_no_table_has_is_refused() =>
        Should.Throw<KeyNotFoundException>(() => Firms()[FactIds.ActualOutput]);

    private static EnterpriseTable Firms()
    {
        var builder = new EnterpriseTableBuilder(Sample.Facts);
        builder.Add(
            Sample.Row(
                (FactIds.CreditCode, FactValue.Of(Cement)),
                (FactIds.Division, FactValue.Of("410502")),
                ("so2TonnesPerYear", FactValue.Of(36.5)),
                (FactIds.OperatingDays, FactValue.Of(365))
            ),
            InCement
        );
        builder.Add(Sample.Row((FactIds.CreditCode, FactValue.Of(Both))), InCement, InGlass);
        builder.Add(
            Sample.Row(
                (FactIds.CreditCode, FactValue.Of(Workshop)),
                ("so2TonnesPerYear", FactValue.Of(1)),
                ("noxTonnesPerYear", FactValue.Of(0))
            ),
            InNone
        );
        return builder.Build();
    }

    private static LineTable Lines(params (int Firm, string Name, string? Industry)[] rows)
    {
        var builder = new LineTableBuilder(Firms());
        foreach (var (firm, name, industry) in rows)
        {
            builder.Add(
                firm,
                Sample.Row(
                    (FactIds.Line, FactValue.Of(name)),
                    (FactIds.Process, FactValue.Of("clinker-kiln")),
                    (FactIds.Industry, FactValue.Of(industry))
                )
            );
        }

        return builder.Build();
    }

    private static IEnumerable<string> Names(LineTable lines, int firm)
    {
        var (start, count) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        return Enumerable.Range(start, count).Select(lines.Names.Text);
    }

    private static string GradeOf(LineTable lines, string name) =>
        lines.Grades.Text(Enumerable.Range(0, lines.Count).Single(line => lines.Names.Text(line) == name));
}
