using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Files.Tests.Reading;

public sealed class CellTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("leading")]
    [InlineData("suspended")]
    [InlineData("grade")]
    [InlineData("gb4754")]
    [InlineData("so2_t_a")]
    [InlineData("operating_days")]
    [InlineData("monitoring")]
    public void An_empty_cell_is_missing_and_neither_zero_nor_no(string heading)
    {
        var fact = Writing.SampleDecisions.Rules.Facts.Facts.Single(f => f.Column == heading);
        Read(DraftTable.Firms().With(heading, string.Empty))[fact.Id][0].ShouldBe(FactValue.Missing);
        Read(DraftTable.Firms().With(heading, "  "))[fact.Id][0].ShouldBe(FactValue.Missing);
    }

    [Fact]
    public void Zero_is_an_amount_and_not_missing()
    {
        var firms = Read(DraftTable.Firms().With("so2_t_a", "0"));
        firms[FactIds.Yearly(Domain.Amounts.Pollutant.So2)][0].ShouldBe(FactValue.Of(0.0));
    }

    [Theory]
    [InlineData("否", false)]
    [InlineData("no", false)]
    [InlineData("No", false)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("0", false)]
    [InlineData("n", false)]
    [InlineData("是", true)]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("Y", true)]
    public void A_flag_may_be_written_in_any_usual_way(string text, bool flag) =>
        Read(DraftTable.Firms().With("leading", text))[FactIds.Leading][0].ShouldBe(FactValue.Of(flag));

    [Theory]
    [InlineData("A+", PerformanceGrade.APlus)]
    [InlineData("a", PerformanceGrade.A)]
    [InlineData("B级", PerformanceGrade.B)]
    [InlineData("B-", PerformanceGrade.BMinus)]
    [InlineData("D级", PerformanceGrade.D)]
    [InlineData("未评级", PerformanceGrade.Ungraded)]
    [InlineData("ungraded", PerformanceGrade.Ungraded)]
    public void A_grade_may_be_written_as_the_bureau_writes_it(string text, PerformanceGrade grade) =>
        Read(DraftTable.Firms().With("grade", text)).StandingsOf(0)[0].Grade.ShouldBe(grade);

    [Fact]
    public void A_category_may_stand_by_its_code_or_by_its_name_in_either_language()
    {
        var firms = Read(
            DraftTable
                .Firms(3)
                .With("division_code", "410523", row: 2)
                .With("division_code", "汤阴县", row: 3)
                .With("division_code", "tangyin county", row: 4)
        );
        Enumerable.Range(0, 3).Select(firms.Divisions.Text).ShouldBe(["410523", "410523", "410523"]);
    }

    [Fact]
    public void Whole_firms_are_kept_in_the_order_of_the_file()
    {
        var firms = Read(DraftTable.Firms(30));
        Enumerable
            .Range(0, 30)
            .Select(firms.CreditCodes.Text)
            .ShouldBe(Enumerable.Range(0, 30).Select(DraftTable.CodeOf));
    }

    [Fact]
    public void Empty_rows_between_firms_are_passed_over_and_the_rows_below_keep_their_numbers()
    {
        var rows = DraftTable.Firms(3).With("grade", "E", row: 4).Csv().Split("\r\n");
        _folder.Put(
            "enterprises.csv",
            string.Join("\r\n", rows[0], rows[1], new string(',', 19), string.Empty, rows[2], rows[3])
        );
        _folder.OnlyFault().Where.ShouldBe("enterprises.csv:6:grade");
    }

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_read_and_not_taken_for_a_comment()
    {
        var firms = DraftTable.Firms(2).With("name", "#2高炉公司", row: 3);
        var nameFirst = firms.InOrder([1, 0, .. Enumerable.Range(2, 18)]);
        Read(nameFirst).Names.Text(1).ShouldBe("#2高炉公司");
    }

    [Fact]
    public void A_row_longer_than_its_headings_is_refused_in_every_table()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms().Csv().TrimEnd() + ",9\r\n")
            .Put("lines.csv", DraftTable.Lines(0).Csv().TrimEnd() + ",9\r\n")
            .Put("sources.csv", DraftTable.Sources().Csv().TrimEnd() + ",9\r\n");
        _folder
            .Refusal()
            .Select(f => (f.Code, f.Where))
            .ShouldBe([
                ("EC1016", "enterprises.csv:2"),
                ("EC1016", "lines.csv:2"),
                ("EC1016", "sources.csv:3"),
            ]);
    }

    [Fact]
    public void Empty_cells_beyond_the_headings_are_no_matter() =>
        Read(DraftTable.Firms().Csv().TrimEnd() + ",,,\r\n").Count.ShouldBe(1);

    [Fact]
    public void A_row_shorter_than_its_headings_leaves_the_last_facts_missing()
    {
        var firms = Read(
            DraftTable.Firms().Csv().Replace(",PERMIT-0,在线", string.Empty, StringComparison.Ordinal)
        );
        firms["monitoring"][0].IsMissing.ShouldBeTrue();
        firms["permitNumber"][0].IsMissing.ShouldBeTrue();
    }

    private EnterpriseTable Read(DraftTable firms) => Read(firms.Csv());

    private EnterpriseTable Read(string csv) => _folder.Put("enterprises.csv", csv).Read().Enterprises;
}
