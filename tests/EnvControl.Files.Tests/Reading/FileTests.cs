using System.Globalization;
using CsCheck;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Files.Samples;
using EnvControl.Files.Tests.Writing;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Whole files and folders: what is written is read back, and what is broken is told.</summary>
public sealed class FileTests : IDisposable
{
    private static readonly SampleProfile Profile = SampleProfile.Load(SampleProfile.ShippedPath);
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sample_city_is_read_back_from_its_folder_as_it_was_drawn()
    {
        new WriteSample(Profile, new SampleWriter()).Run(3_940, 2020, _folder.At("city"));
        var drawn = SampleInventory.Build(Profile, 3_940, 2020, SampleDecisions.Rules);
        var read = _folder.Read("city");
        InventoryText.Columns(read).ShouldBe(InventoryText.Columns(drawn));
        InventoryText.Sources(read).ShouldBe(InventoryText.Sources(drawn));
        read.Overlays.Entries.Select(entry => entry.ToString())
            .ShouldBe(drawn.Overlays.Entries.Select(entry => entry.ToString()), ignoreOrder: true);
    }

    [Fact]
    public void A_sample_city_is_read_back_from_its_workbook_as_it_was_drawn()
    {
        new WriteSample(Profile, new SampleWriter()).Run(700, 7, _folder.At("city.xlsx"));
        var drawn = SampleInventory.Build(Profile, 700, 7, SampleDecisions.Rules);
        InventoryText.Of(_folder.Read("city.xlsx")).ShouldBe(InventoryText.Of(drawn));
    }

    [Fact]
    public void A_workbook_reads_the_same_as_the_tables_it_holds()
    {
        var (firms, lines) = (DraftTable.Firms(4), DraftTable.Lines(0, 1, 1, 3));
        var read = _folder
            .Put("enterprises.csv", firms)
            .Put("lines.csv", lines)
            .Put("sources.csv", DraftTable.Sources())
            .PutWorkbook(
                "清单.xlsx",
                ("企业清单", firms),
                ("生产线", lines),
                ("其他源", DraftTable.Sources())
            )
            .Read();
        InventoryText.Of(_folder.Read("清单.xlsx")).ShouldBe(InventoryText.Of(read));
    }

    [Fact]
    public void A_table_under_another_name_is_left_out_with_a_warning_that_names_the_right_one()
    {
        var read = _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("line.csv", DraftTable.Lines(0))
            .Put("备注.csv", "x")
            .Read();
        read.Warnings.Select(w => (w.Code, w.Where, w.IsWarning))
            .ShouldBe([("EC1025", "line.csv", true), ("EC1025", "备注.csv", true)]);
        read.Warnings[0].Mend.Zh.ShouldBe("是否应为“lines.csv”？");
        read.Lines.Names.Text(0).ShouldBe("whole-plant");
    }

    [Fact]
    public void A_sheet_under_another_name_is_left_out_with_a_warning_that_names_the_right_one()
    {
        var warnings = _folder
            .PutWorkbook(
                "清单.xlsx",
                ("说明", DraftTable.Sources()),
                ("企业清单", DraftTable.Firms()),
                ("生产线表", DraftTable.Lines(0)),
                ("企业", DraftTable.Firms(2))
            )
            .Read("清单.xlsx")
            .Warnings;
        warnings
            .Select(w => (w.Code, w.Where))
            .ShouldBe([
                ("EC1025", "清单.xlsx[说明]"),
                ("EC1025", "清单.xlsx[生产线表]"),
                ("EC1025", "清单.xlsx[企业]"),
            ]);
        warnings[1].Mend.En.ShouldBe("Did you mean '生产线'?");
    }

    [Fact]
    public void The_same_files_have_the_same_hash_and_one_changed_byte_another()
    {
        var first = _folder.Put("enterprises.csv", DraftTable.Firms()).Read().Sha256;
        _folder.Read().Sha256.ShouldBe(first);
        _folder
            .Put("enterprises.csv", DraftTable.Firms().With("township", "另一镇"))
            .Read()
            .Sha256.ShouldNotBe(first);
    }

    [Theory]
    [InlineData("清单.xls", "EC1003")]
    [InlineData("清单.pdf", "EC1003")]
    [InlineData("nothing", "EC1001")]
    public void Another_kind_of_file_is_refused_with_the_kinds_there_are(string name, string code)
    {
        if (code == "EC1003")
        {
            _folder.Put(name, "x");
        }

        _folder.OnlyFault(name).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData(",,,\r\n")]
    public void A_table_without_a_firm_is_refused(string text)
    {
        _folder.Put("enterprises.csv", text);
        var fault = _folder.Refusal()[0];
        (fault.Code, fault.Where).ShouldBe(("EC1005", "enterprises.csv"));
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_at_the_row_where_it_opens()
    {
        var rows = DraftTable.Firms(4).Csv().Split("\r\n");
        rows[2] = rows[2].Replace(",安阳", ",\"安阳", StringComparison.Ordinal);
        _folder.Put("enterprises.csv", string.Join("\r\n", rows));
        var fault = _folder.Refusal()[0];
        (fault.Code, fault.Where).ShouldBe(("EC1015", "enterprises.csv:3"));
        fault.Mend.Zh.ShouldContain("引号");
    }

    [Fact]
    public void A_cell_in_quotes_may_hold_commas_line_breaks_and_quotes()
    {
        const string Wild = "安阳“甲,乙\"厂\r\n二车间";
        _folder.Put("enterprises.csv", DraftTable.Firms().With("name", Wild));
        _folder.Read().Enterprises.Names.Text(0).ShouldBe(Wild);
    }

    [Fact]
    public void Of_very_many_faults_a_thousand_are_listed_and_the_rest_are_counted()
    {
        var firms = DraftTable.Firms(1_500);
        _folder.Put(
            "enterprises.csv",
            firms with
            {
                Rows = [.. firms.Rows.Select(row => row.SetItem(firms.Headings.IndexOf("leading"), "maybe"))],
            }
        );
        var faults = _folder.Refusal();
        faults.Length.ShouldBe(1_001);
        (faults[^1].Code, faults[^1].What.En.Contains("500", StringComparison.Ordinal)).ShouldBe(
            ("EC1099", true)
        );
    }

    [Fact]
    public void Faults_of_all_tables_are_told_at_once_with_place_value_and_cure()
    {
        _folder
            .Put(
                "enterprises.csv",
                DraftTable.Firms(2).With("leading", "也许").With("so2_t_a", "一百", row: 3)
            )
            .Put("lines.csv", DraftTable.Lines(0, 1).With("capacity_unit", string.Empty))
            .Put("sources.csv", DraftTable.Sources().With("reduction_red", "12.34"))
            .Put("lists/a.json", ListDraft.SmallMicro(DraftTable.CodeOf(7)));
        var faults = _folder.Refusal();
        faults
            .Select(f => (f.Code, f.Where))
            .ShouldBe([
                ("EC1034", "enterprises.csv:2:leading"),
                ("EC1036", "enterprises.csv:3:so2_t_a"),
                ("EC1054", "lines.csv:2:capacity_unit"),
                ("EC1061", "sources.csv:2:reduction_red"),
                ("EC1071", "lists/a.json"),
            ]);
        faults[0].What.Zh.ShouldContain("也许");
        faults.ShouldAllBe(f => f.Mend.Zh.Length > 0 && f.Mend.En.Length > 0);
    }

    [Fact]
    public void An_amount_is_read_as_it_was_written_to_the_gram() =>
        Gen.Long[0, 150_000_000]
            .Each(
                200,
                31,
                grams =>
                {
                    var text = (grams / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
                    _folder
                        .Put("enterprises.csv", DraftTable.Firms())
                        .Put("lines.csv", DraftTable.Lines(0).With("pm_kg_d", text));
                    _folder.Read().Lines.DailyGrams(Domain.Amounts.Pollutant.Pm)[0].ShouldBe(grams);
                }
            );
}
