using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Tests.Reading;

public sealed class SourceTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Other_sources_are_read_with_their_shares_for_each_level()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms()).Put("sources.csv", DraftTable.Sources());
        var rows = _folder.Read().Sources.ShouldNotBeNull().Rows;
        rows.Select(r => (r.Group, r.Division.Text, r.Provenance))
            .ShouldBe([("建筑扬尘", "410502", Trust.Assumed), ("机动车", "410503", Trust.Verified)]);
        rows[0].Emission.ShouldBe(new PollutantAmounts(0, 0, 1_200_500, 0));
        AlertLevels
            .All.Select(level => rows[0].ReductionAt(level).Percent)
            .ShouldBe([20m, 30m, 50.5m], ignoreOrder: false);
    }

    [Fact]
    public void Without_the_file_the_other_sources_are_unknown_and_not_nothing() =>
        _folder.Put("enterprises.csv", DraftTable.Firms()).Read().Sources.ShouldBeNull();

    [Fact]
    public void A_table_of_sources_that_holds_none_is_refused_because_the_city_would_seem_to_have_none()
    {
        var headings = DraftTable.Sources().Csv().Split("\r\n")[0];
        _folder.Put("enterprises.csv", DraftTable.Firms()).Put("sources.csv", headings + "\r\n");
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1062", "sources.csv"));
        fault.Mend.Zh.ShouldContain("删除");
    }

    [Theory]
    [InlineData("12.55")]
    [InlineData("0.01")]
    public void A_share_finer_than_a_permille_is_refused(string cell)
    {
        var fault = Refused("reduction_yellow", cell);
        (fault.Code, fault.Where).ShouldBe(("EC1061", "sources.csv:2:reduction_yellow"));
        fault.What.Zh.ShouldContain($"“{cell}”");
    }

    [Theory]
    [InlineData("reduction_red", "100.1", "EC1037")]
    [InlineData("reduction_red", "-1", "EC1037")]
    [InlineData("reduction_red", "", "EC1031")]
    [InlineData("reduction_red", "50%", "EC1036")]
    [InlineData("pm_kg_d", "NaN", "EC1036")]
    [InlineData("pm_kg_d", "", "EC1031")]
    [InlineData("division_code", "410599", "EC1035")]
    [InlineData("group", "", "EC1031")]
    [InlineData("provenance", "sure", "EC1035")]
    public void A_bad_cell_of_a_source_is_refused_with_its_place(string heading, string cell, string code)
    {
        var fault = Refused(heading, cell);
        (fault.Code, fault.Where).ShouldBe((code, $"sources.csv:2:{heading}"));
    }

    [Fact]
    public void A_missing_column_of_sources_is_one_fault()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("sources.csv", DraftTable.Sources().Without("reduction_orange"));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1021", "sources.csv:1"));
        fault.What.Zh.ShouldContain("橙色减排比例");
    }

    private Fault Refused(string heading, string cell)
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("sources.csv", DraftTable.Sources().With(heading, cell));
        return _folder.OnlyFault();
    }
}
