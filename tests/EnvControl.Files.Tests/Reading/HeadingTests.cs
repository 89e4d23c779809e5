using CsCheck;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Tests.Writing;

namespace EnvControl.Files.Tests.Reading;

public sealed class HeadingTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Chinese_headings_give_the_same_tables_as_English_ones()
    {
        var english = Put(DraftTable.Firms(2), DraftTable.Lines(0, 1), DraftTable.Sources()).Read();

        var chinese = Put(
                InChinese(DraftTable.Firms(2), FactTable.Enterprise),
                InChinese(DraftTable.Lines(0, 1), FactTable.Line),
                DraftTable
                    .Sources()
                    .Headed("group", "源类别")
                    .Headed("division_code", "行政区划")
                    .Headed("pm_kg_d", "颗粒物日排放量")
                    .Headed("reduction_red", "红色减排比例")
                    .Headed("provenance", "可信度")
            )
            .Read();

        chinese.Warnings.ShouldBeEmpty();
        InventoryText.Of(chinese).ShouldBe(InventoryText.Of(english));
    }

    [Theory]
    [InlineData("division_code", "区")]
    [InlineData("gb4754", "行业类型信息")]
    [InlineData("industry", "重点行业类型")]
    [InlineData("grade", "管控类型")]
    [InlineData("so2_t_a", "SO2排放量(年)")]
    [InlineData("nox_t_a", "NOx排放量(年)")]
    [InlineData("vocs_t_a", "VOCs排放量(年)")]
    [InlineData("pm_t_a", "颗粒物排放量(年)")]
    [InlineData("monitoring", "是否有在线监测")]
    [InlineData("permit_number", "排污许可证编号")]
    [InlineData("name", "企业名称")]
    [InlineData("township", "街乡镇")]
    public void The_titles_of_the_emergency_list_are_known(string heading, string title)
    {
        var plain = _folder.Put("enterprises.csv", DraftTable.Firms()).Read();

        var titled = _folder.Put("enterprises.csv", DraftTable.Firms().Headed(heading, title)).Read();

        titled.Warnings.ShouldBeEmpty();
        InventoryText.Of(titled).ShouldBe(InventoryText.Of(plain));
    }

    [Fact]
    public void Columns_in_any_order_give_the_same_tables()
    {
        var (firms, lines) = (DraftTable.Firms(2), DraftTable.Lines(0, 1));
        var expected = InventoryText.Of(Put(firms, lines, DraftTable.Sources()).Read());
        Gen.Select(Order(firms), Order(lines), Order(DraftTable.Sources()))
            .Each(
                20,
                33,
                orders =>
                {
                    var (f, l, s) = orders;
                    var read = Put(firms.InOrder(f), lines.InOrder(l), DraftTable.Sources().InOrder(s))
                        .Read();
                    InventoryText.Of(read).ShouldBe(expected);
                }
            );
    }

    [Fact]
    public void Headings_are_known_in_any_case_and_with_blanks_around_them()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().Headed("name", " NAME ").Headed("grade", "Grade"));
        _folder.Read().Enterprises.Names.Text(0).ShouldBe("安阳铸造0厂");
    }

    [Fact]
    public void A_missing_column_is_named_in_both_languages_with_the_heading_that_was_probably_meant()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(5).Headed("division_code", "divison_code"));

        var fault = _folder.OnlyFault();

        fault.Code.ShouldBe("EC1021");
        fault.Where.ShouldBe("enterprises.csv:1");
        fault.What.Zh.ShouldContain("行政区划");
        fault.What.En.ShouldContain("'division_code'");
        fault.Mend.Zh.ShouldContain("“divison_code”");
        fault.Mend.En.ShouldBe("Is it 'divison_code'?");
    }

    [Theory]
    [InlineData("credit_code")]
    [InlineData("name")]
    [InlineData("industry")]
    [InlineData("grade")]
    [InlineData("nox_t_a")]
    public void A_missing_column_is_one_fault_and_not_one_for_each_firm(string heading)
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(50).Without(heading));
        _folder.OnlyFault().Code.ShouldBe("EC1021");
    }

    [Fact]
    public void A_table_of_lines_without_credit_codes_is_one_fault()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms(3))
            .Put("lines.csv", DraftTable.Lines(0, 1, 2).Without("credit_code"));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1021", "lines.csv:1"));
    }

    [Fact]
    public void All_missing_columns_are_told_at_once()
    {
        _folder.Put(
            "enterprises.csv",
            DraftTable.Firms().Without("name").Without("grade").Without("so2_t_a")
        );
        _folder
            .Refusal()
            .Select(f => f.What.En)
            .ShouldBe([
                "The column 'name' (Enterprise name) is missing.",
                "The column 'grade' (Performance grade) is missing.",
                "The column 'so2_t_a' (SO2 emission per year) is missing.",
            ]);
    }

    [Fact]
    public void Columns_that_the_rules_do_not_need_may_be_absent_and_are_then_missing_facts()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().Without("township").Without("gb4754"));
        var firms = _folder.Read().Enterprises;
        firms["township"][0].IsMissing.ShouldBeTrue();
        firms["gb4754"][0].IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void Two_columns_of_one_meaning_are_refused_with_both_names()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().Plus("管控类型", "C"));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1022", "enterprises.csv:1:管控类型"));
        fault.What.Zh.ShouldContain("grade");
    }

    [Fact]
    public void An_unknown_column_is_left_out_with_a_warning_that_names_its_neighbour()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().Headed("township", "townshp2"));
        var warning = _folder.Read().Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Where, warning.IsWarning).ShouldBe(
            ("EC1023", "enterprises.csv:1:townshp2", true)
        );
        warning.Mend.En.ShouldBe("Did you mean 'township'?");
    }

    [Fact]
    public void Cells_under_an_empty_heading_are_refused_and_not_dropped_in_silence()
    {
        _folder.Put(
            "enterprises.csv",
            DraftTable.Firms(3).Plus(string.Empty, string.Empty).With(string.Empty, "120", row: 3)
        );
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1016", "enterprises.csv:3"));
    }

    [Fact]
    public void An_empty_column_without_a_heading_is_no_matter()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(3).Plus(string.Empty, string.Empty));
        _folder.Read().Warnings.ShouldBeEmpty();
    }

    private static Gen<int[]> Order(DraftTable table) =>
        Gen.Shuffle(Enumerable.Range(0, table.Headings.Length).ToArray());

    private static DraftTable InChinese(DraftTable table, FactTable kind) =>
        SampleDecisions
            .Rules.Facts.Facts.Where(fact =>
                fact.Column is not null
                && (fact.Table == kind || fact.Id is FactIds.CreditCode or FactIds.Industry)
            )
            .Aggregate(table, (draft, fact) => draft.Headed(fact.Column!, fact.Label.Zh));

    private ClerkFolder Put(DraftTable firms, DraftTable lines, DraftTable sources) =>
        _folder.Put("enterprises.csv", firms).Put("lines.csv", lines).Put("sources.csv", sources);
}
