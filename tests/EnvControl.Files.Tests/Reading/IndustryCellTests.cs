using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Files.Tests.Reading;

/// <summary>A firm may belong to several industries of the guide, with a grade in each.</summary>
public sealed class IndustryCellTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("N15;N16", "N15:B;N16:C")]
    [InlineData(" N15 ； N16 ", "N16：C级；N15：B级")]
    [InlineData("水泥;N16", "水泥:B;N16:C")]
    public void Each_line_gets_the_grade_of_its_own_industry(string industry, string grade)
    {
        var read = Read(
            industry,
            grade,
            DraftTable.Lines(0, 0).With("industry", "N16", row: 3).With("process", "whole-plant", row: 3)
        );
        read.Enterprises.StandingsOf(0)
            .ToArray()
            .Select(s => (s.Industry.Text, s.Grade))
            .ShouldBe([("N15", PerformanceGrade.B), ("N16", PerformanceGrade.C)]);
        (read.Lines.Industries.Text(0), read.Lines.Grades.Text(0)).ShouldBe(("N15", "B"));
        (read.Lines.Industries.Text(1), read.Lines.Grades.Text(1)).ShouldBe(("N16", "C"));
    }

    [Fact]
    public void An_industry_without_a_grade_stays_without_one()
    {
        var read = Read("N15;N16", "N16:A", DraftTable.Lines(0));
        read.Enterprises.StandingsOf(0)[0].Grade.ShouldBeNull();
        read.Lines.Grades[0].IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void The_one_grade_of_the_one_industry_may_name_it() =>
        Read("N15", "N15:A", DraftTable.Lines(0)).Lines.Grades.Text(0).ShouldBe("A");

    [Fact]
    public void A_grade_for_an_industry_that_is_not_the_firms_is_refused()
    {
        var fault = Refused("N15;N16", "N15:B;N17:C");
        (fault.Code, fault.Where).ShouldBe(("EC1040", "enterprises.csv:2:grade"));
        fault.What.En.ShouldBe("'N17:C' belongs to no industry of the firm.");
        fault.Mend.Zh.ShouldContain("N15:B;N16:C");
    }

    [Fact]
    public void A_bare_grade_for_several_industries_is_refused_and_not_given_to_all() =>
        Refused("N15;N16", "B").Code.ShouldBe("EC1040");

    [Theory]
    [InlineData("N15;N15", "B", "enterprises.csv:2:industry")]
    [InlineData("N15;水泥", "B", "enterprises.csv:2:industry")]
    [InlineData("N15", "N15:B;N15:C", "enterprises.csv:2:grade")]
    public void An_industry_that_stands_twice_is_refused(string industry, string grade, string where)
    {
        var fault = Refused(industry, grade);
        (fault.Code, fault.Where).ShouldBe(("EC1039", where));
    }

    [Fact]
    public void An_unknown_industry_is_refused_with_its_neighbour_and_the_values_allowed()
    {
        var fault = Refused("N15;N1 6", "N15:B");
        (fault.Code, fault.Where).ShouldBe(("EC1035", "enterprises.csv:2:industry"));
        fault.What.Zh.ShouldContain("“N1 6”");
        fault.Mend.Zh.ShouldStartWith("是否应为“N16”？可用：H01、H02");
        fault.Mend.En.ShouldContain("Allowed: H01、H02");
    }

    [Fact]
    public void An_unknown_grade_is_refused_with_the_grades_allowed()
    {
        var fault = Refused("N15", "E");
        (fault.Code, fault.Where).ShouldBe(("EC1035", "enterprises.csv:2:grade"));
        fault.Mend.Zh.ShouldContain("A+、A、B、B-、C、D、ungraded");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ；")]
    public void A_firm_without_any_industry_is_refused(string industry)
    {
        var fault = Refused(industry, string.Empty);
        (fault.Code, fault.Where).ShouldBe(("EC1031", "enterprises.csv:2:industry"));
    }

    [Fact]
    public void A_firm_of_several_industries_must_say_which_line_belongs_to_which()
    {
        _folder
            .Put(
                "enterprises.csv",
                DraftTable.Firms().With("industry", "N15;N16").With("grade", "N15:B;N16:C")
            )
            .Put(
                "lines.csv",
                DraftTable.Lines(0, 0).With("industry", string.Empty).With("industry", "N17", row: 3)
            );
        _folder
            .Refusal()
            .Select(f => (f.Code, f.Where))
            .ShouldBe([("EC1053", "lines.csv:2:industry"), ("EC1053", "lines.csv:3:industry")]);
    }

    [Fact]
    public void A_firm_of_several_industries_without_lines_is_refused_by_its_code()
    {
        _folder.Put(
            "enterprises.csv",
            DraftTable.Firms(2).With("industry", "N15;N16", row: 3).With("grade", "N15:B;N16:C", row: 3)
        );
        var fault = _folder.OnlyFault();
        fault.Code.ShouldBe("EC1056");
        fault.Where.ShouldContain(DraftTable.CodeOf(1));
        fault.Mend.Zh.ShouldContain("生产线表");
    }

    private EmergencyReductionInventory Read(string industry, string grade, DraftTable lines) =>
        _folder
            .Put("enterprises.csv", DraftTable.Firms().With("industry", industry).With("grade", grade))
            .Put("lines.csv", lines)
            .Read();

    private Fault Refused(string industry, string grade)
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms().With("industry", industry).With("grade", grade))
            .Put("lines.csv", DraftTable.Lines(0).With("industry", "N15"));
        return _folder.Refusal()[0];
    }
}
