using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Tests.Reading;

public sealed class AmountTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.001", 1)]
    [InlineData("0.1", 100)]
    [InlineData("0.3", 300)]
    [InlineData("1234.567", 1_234_567)]
    [InlineData("+12.5", 12_500)]
    [InlineData("149999.999", 149_999_999)]
    [InlineData("150000", 150_000_000)]
    public void Kilograms_a_day_become_whole_grams_exactly(string cell, long grams) =>
        Daily(cell).ShouldBe(grams);

    [Theory]
    [InlineData("0.0005", 0)]
    [InlineData("0.0015", 2)]
    [InlineData("0.0025", 2)]
    [InlineData("0.00251", 3)]
    [InlineData("0.0024999", 2)]
    public void Half_a_gram_goes_to_the_even_gram(string cell, long grams) => Daily(cell).ShouldBe(grams);

    [Theory]
    [InlineData("0.000001", 1)]
    [InlineData("1.1", 1_100_000)]
    [InlineData("49999.999999", 49_999_999_999)]
    public void Tonnes_a_year_become_whole_grams_exactly(string cell, long grams)
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().With("nox_t_a", cell));
        _folder.Read().Enterprises.Yearly(Pollutant.Nox).Grams[0].ShouldBe(grams);
    }

    [Fact]
    public void Numbers_of_a_workbook_become_the_same_grams_as_their_text()
    {
        double[] cells = [0.1, 0.3, 1234.567, 149_999.999, 0.1 + 0.2, 1e-7];
        var headings = DraftTable.Lines(0).Headings;
        var rows = cells.Select(
            (cell, i) =>
                headings
                    .Zip(DraftTable.Lines(0).With("line", $"{i}号").Rows[0])
                    .ToDictionary(
                        pair => pair.First,
                        pair => pair.First == "so2_kg_d" ? (object)cell : pair.Second,
                        StringComparer.Ordinal
                    )
        );
        MiniExcelLibs.MiniExcel.SaveAs(
            _folder.At("清单.xlsx"),
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["enterprises"] = DraftTable.Firms().Sheet(),
                ["lines"] = rows.ToArray(),
            }
        );
        _folder
            .Read("清单.xlsx")
            .Lines.DailyGrams(Pollutant.So2)
            .ToArray()
            .ShouldBe([100, 300, 1_234_567, 149_999_999, 300, 0]);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("∞")]
    [InlineData("1e3")]
    [InlineData("1,234.5")]
    [InlineData("12kg")]
    [InlineData("０.５")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData(".")]
    [InlineData("约10")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_plain_decimal_is_refused_with_its_place_and_value(string cell)
    {
        var fault = Refused(cell);
        (fault.Code, fault.Where).ShouldBe(("EC1036", "lines.csv:2:so2_kg_d"));
        fault.What.Zh.ShouldContain($"“{cell}”");
        fault.What.En.ShouldContain($"'{cell}'");
        fault.Mend.Zh.ShouldContain("千分位");
    }

    [Theory]
    [InlineData("-0.001")]
    [InlineData("-5")]
    [InlineData("150000.001")]
    [InlineData("9999999999")]
    public void Negative_and_absurd_amounts_are_refused_with_the_range_that_is_allowed(string cell)
    {
        var fault = Refused(cell);
        (fault.Code, fault.Where).ShouldBe(("EC1037", "lines.csv:2:so2_kg_d"));
        fault.What.Zh.ShouldBe($"“{cell}”超出合理范围 0 至 150,000 kg/d。");
        fault.Mend.En.ShouldContain("rules/limits.json");
    }

    [Theory]
    [InlineData("operating_days", "0")]
    [InlineData("operating_days", "367")]
    [InlineData("so2_t_a", "50000.1")]
    [InlineData("output_value_10k_yuan", "-1")]
    public void Limits_hold_for_the_facts_of_a_firm_too(string heading, string cell)
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().With(heading, cell));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1037", $"enterprises.csv:2:{heading}"));
    }

    [Fact]
    public void A_count_of_units_is_whole()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(0).With("units", "1.5"));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1038", "lines.csv:2:units"));
        fault.What.En.ShouldContain("'1.5'");
    }

    [Fact]
    public void A_number_that_a_workbook_cannot_hold_is_refused_and_not_cut()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms());
        HandmadeWorkbook.Write(
            _folder.At("清单.xlsx"),
            DraftTable.Firms().With("so2_t_a", "@1E+400"),
            DraftTable.Lines(0)
        );
        _folder.OnlyFault("清单.xlsx").Where.ShouldBe("清单.xlsx[enterprises]:2:so2_t_a");
    }

    private long Daily(string cell)
    {
        Put(cell);
        var read = _folder.Read();
        read.Lines[FactIds.Daily(Pollutant.So2)][0].IsMissing.ShouldBeFalse();
        return read.Lines.DailyGrams(Pollutant.So2)[0];
    }

    private Fault Refused(string cell)
    {
        Put(cell);
        return _folder.OnlyFault();
    }

    private void Put(string cell) =>
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lines.csv", DraftTable.Lines(0).With("so2_kg_d", cell));
}
