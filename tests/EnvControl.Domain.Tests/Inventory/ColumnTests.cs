using CsCheck;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Domain.Tests.Inventory;

public class ColumnTests
{
    private static readonly string[] Codes =
    [
        .. File.ReadLines(Checkout.At("rules/codes/gbt4754-2017.csv"))
            .Skip(1)
            .Select(line => line.Split(',')[0])
            .Where(code => code.Length > 0),
    ];

    [Fact]
    public void Every_class_of_the_economy_survives_its_sixteen_bit_code()
    {
        Codes.Length.ShouldBeGreaterThan(1_300);
        var column = CategoryColumn(Codes, Codes);
        Enumerable.Range(0, Codes.Length).Select(row => column[row].Text).ShouldBe(Codes);
        column.Codes[^1].ShouldBe((ushort)Codes.Length);
    }

    [Fact]
    public void Any_number_of_declared_values_survives() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Int[0, 2999].Array[0, 50])
            .Each(
                200,
                1,
                (count, picks) =>
                {
                    string[] values = [.. Enumerable.Range(0, count).Select(i => $"v{i}")];
                    string[] rows = [.. picks.Select(pick => values[pick % count])];
                    var column = CategoryColumn(values, rows);
                    return rows.Select((text, row) => column[row].Text == text).All(same => same);
                }
            );

    [Fact]
    public void A_category_may_declare_65535_values_and_no_more()
    {
        static FactDefinition Declared(int count) =>
            Sample.Category("c", FactTable.Line, "c", Enumerable.Range(0, count).Select(i => $"v{i}"));

        var full = new ColumnBuilder(Declared(65_535));
        full.Append(FactValue.Of("v65534"));
        full.Build()[0].Text.ShouldBe("v65534");
        Should.Throw<ArgumentException>(() => new ColumnBuilder(Declared(65_536)));
    }

    [Fact]
    public void A_value_that_is_not_declared_is_refused_by_name() =>
        Should
            .Throw<ArgumentException>(() =>
                new ColumnBuilder(Sample.Facts[FactIds.Grade]).Append(FactValue.Of("E"))
            )
            .Message.ShouldContain("'E' is not a declared value of 'grade'");

    [Theory]
    [InlineData("grade")]
    [InlineData("name")]
    [InlineData("leading")]
    [InlineData("operatingDays")]
    [InlineData("so2TonnesPerYear")]
    public void A_missing_cell_of_any_type_stays_missing(string id)
    {
        var builder = new ColumnBuilder(Sample.Facts[id]);
        builder.Append(FactValue.Missing);
        var column = builder.Build();
        column.Count.ShouldBe(1);
        column[0].IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void No_and_zero_are_values_and_not_missing()
    {
        ColumnOf("leading", FactValue.Of(false))[0].Flag.ShouldBeFalse();
        ColumnOf("operatingDays", FactValue.Of(0))[0].Number.ShouldBe(0);
        ColumnOf("so2KgPerDay", FactValue.Of(0))[0].Number.ShouldBe(0);
    }

    [Fact]
    public void Amounts_are_kept_in_whole_grams_and_read_back_in_their_unit()
    {
        var yearly = (AmountColumn)ColumnOf("so2TonnesPerYear", FactValue.Of(12.345678));
        yearly.Grams[0].ShouldBe(12_345_678);
        yearly[0].Number.ShouldBe(12.345678);
        var daily = (AmountColumn)ColumnOf("so2KgPerDay", FactValue.Of(33.3337));
        daily.Grams[0].ShouldBe(33_334);
        daily[0].Number.ShouldBe(33.334);
    }

    [Fact]
    public void An_amount_of_whole_grams_is_read_back_as_written() =>
        Gen.Long[0, 1_000_000_000]
            .Each(
                1_000,
                2,
                grams =>
                {
                    var column = (AmountColumn)ColumnOf("so2KgPerDay", FactValue.Of(grams / 1000.0));
                    return column.Grams[0] == grams;
                }
            );

    [Fact]
    public void Only_amounts_take_grams() =>
        Should.Throw<InvalidOperationException>(() =>
            new ColumnBuilder(Sample.Facts[FactIds.OperatingDays]).AppendGrams(1)
        );

    private static Column ColumnOf(string id, FactValue value)
    {
        var builder = new ColumnBuilder(Sample.Facts[id]);
        builder.Append(value);
        return builder.Build();
    }

    private static CategoryColumn CategoryColumn(IEnumerable<string> values, IEnumerable<string> rows)
    {
        var builder = new ColumnBuilder(Sample.Category("c", FactTable.Line, "c", values));
        foreach (var row in rows)
        {
            builder.Append(FactValue.Of(row));
        }

        return (CategoryColumn)builder.Build();
    }
}
