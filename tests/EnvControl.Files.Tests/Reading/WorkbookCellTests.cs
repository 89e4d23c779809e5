using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Cells as spreadsheet programs store them: typed, shared, computed, absent.</summary>
public sealed class WorkbookCellTests : IDisposable
{
    private const string Name = "清单.xlsx";
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<c t=\"b\"><v>1</v></c>", "yes")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "no")]
    [InlineData("@1", "yes")]
    [InlineData("@0", "no")]
    [InlineData("是", "yes")]
    [InlineData("否", "no")]
    [InlineData("", "")]
    [InlineData("<c/>", "")]
    [InlineData("<c t=\"inlineStr\"><is><t></t></is></c>", "")]
    public void A_flag_is_yes_no_or_missing_however_the_program_stores_it(string cell, string flag) =>
        Read(DraftTable.Firms().With("leading", cell))
            .Enterprises[FactIds.Leading][0]
            .ShouldBe(flag.Length == 0 ? FactValue.Missing : FactValue.Of(flag == "yes"));

    [Theory]
    [InlineData("@0", 0L)]
    [InlineData("0", 0L)]
    [InlineData("@3.3", 3_300_000L)]
    [InlineData("<c><f>1.1*3</f><v>3.3000000000000003</v></c>", 3_300_000L)]
    [InlineData("<c t=\"str\"><f>\"3.3\"</f><v>3.3</v></c>", 3_300_000L)]
    [InlineData("@3.3E-6", 3L)]
    public void An_amount_is_the_same_as_a_number_a_text_or_a_formula(string cell, long grams)
    {
        var column = Read(DraftTable.Firms().With("so2_t_a", cell)).Enterprises.Yearly(Pollutant.So2);
        column.Grams[0].ShouldBe(grams);
    }

    [Fact]
    public void An_empty_amount_is_missing_and_not_zero() =>
        Read(DraftTable.Firms().With("so2_t_a", "<c/>"))
            .Enterprises[FactIds.Yearly(Pollutant.So2)][0]
            .ShouldBe(FactValue.Missing);

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    public void An_error_in_place_of_a_number_is_refused_with_its_name(string error)
    {
        var fault = Refused(DraftTable.Firms().With("so2_t_a", $"<c t=\"e\"><v>{error}</v></c>"));
        (fault.Code, fault.Where).ShouldBe(("EC1036", $"{Name}[enterprises]:2:so2_t_a"));
        fault.What.Zh.ShouldContain($"“{error}”");
    }

    [Fact]
    public void A_shared_text_in_several_fonts_is_one_text_without_its_reading_aid()
    {
        var parts = HandmadeWorkbook.Parts(
            (
                "enterprises",
                HandmadeWorkbook.SheetOf(DraftTable.Firms().With("name", "<c t=\"s\"><v>0</v></c>"))
            )
        );
        parts.Add(
            (
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\" uniqueCount=\"1\"><si><r><t>安阳</t></r><r><rPr><b/></rPr><t>𠮷利铸造</t></r><rPh sb=\"0\" eb=\"2\"><t>an yang</t></rPh></si></sst>"
            )
        );
        HandmadeWorkbook.Write(_folder.At(Name), parts);
        _folder.Read(Name).Enterprises.Names.Text(0).ShouldBe("安阳𠮷利铸造");
    }

    [Fact]
    public void Rows_that_a_program_leaves_out_because_they_are_empty_still_count()
    {
        var firms = DraftTable.Firms(2).With("grade", "E", row: 3);
        HandmadeWorkbook.Write(
            _folder.At(Name),
            HandmadeWorkbook.Parts(
                (
                    "enterprises",
                    HandmadeWorkbook.SheetOf(
                        HandmadeWorkbook.RowOf(1, firms.Headings),
                        HandmadeWorkbook.RowOf(4, firms.Rows[0]),
                        HandmadeWorkbook.RowOf(9, firms.Rows[1])
                    )
                )
            )
        );
        _folder.OnlyFault(Name).Where.ShouldBe($"{Name}[enterprises]:9:grade");
    }

    [Fact]
    public void Blanks_around_headings_and_cells_do_not_matter()
    {
        var plain = InventoryText.Of(Read(DraftTable.Firms()));
        File.Delete(_folder.At(Name));
        var blanks = DraftTable
            .Firms()
            .With("grade", " B ")
            .With("industry", " N15 ")
            .Headed("grade", " grade ");
        InventoryText.Of(Read(blanks)).ShouldBe(plain);
    }

    [Fact]
    public void The_sheet_of_firms_may_have_any_name_if_it_comes_first()
    {
        _folder.PutWorkbook(Name, ("2020年涉气企业", DraftTable.Firms(2)));
        _folder.Read(Name).Enterprises.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>", "&b;")]
    public void Entities_declared_in_a_sheet_are_refused_and_never_expanded(string declared, string used)
    {
        var sheet = HandmadeWorkbook.SheetOf(DraftTable.Firms());
        HandmadeWorkbook.Write(
            _folder.At(Name),
            HandmadeWorkbook.Parts(
                ("enterprises", declared + sheet.Replace("宝莲寺镇", used, StringComparison.Ordinal))
            )
        );
        var fault = _folder.Refusal(Name)[0];
        (fault.Code, fault.Where).ShouldBe(("EC1018", $"{Name}[enterprises]:1"));
        fault.Mend.Zh.ShouldContain(".xlsx");
    }

    private EmergencyReductionInventory Read(DraftTable firms)
    {
        HandmadeWorkbook.Write(
            _folder.At(Name),
            HandmadeWorkbook.Parts(("enterprises", HandmadeWorkbook.SheetOf(firms)))
        );
        return _folder.Read(Name);
    }

    private Fault Refused(DraftTable firms) =>
        Should.Throw<FaultException>(() => Read(firms)).Faults.ShouldHaveSingleItem();
}
