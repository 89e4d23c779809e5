using System.Globalization;
using CsCheck;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Tests.Reading;

/// <summary>What is written into a table is read out of it, whatever it is.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const string Name = "清单.xlsx";

    // What breaks tables when it is not quoted, and what breaks text when it is cut.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        OneOfThese(
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            ";",
            "=1+1",
            "#",
            "'",
            "<b>",
            "&amp;",
            "]]>",
            "𠮷",
            "é",
            "　内"
        ),
        Gen.Char['一', '龥'].Select(c => c.ToString()),
        Gen.Char['!', '~'].Select(c => c.ToString())
    );

    private static readonly Gen<string> Texts = Pieces
        .Array[1, 12]
        .Select(pieces => string.Concat(pieces).Trim())
        .Where(text => text.Length > 0);

    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_name_is_read_from_a_csv_as_it_was_written() =>
        Texts
            .Array[20]
            .Each(
                20,
                11,
                names => Names(_folder.Put("enterprises.csv", Named(names)).Read()).ShouldBe(names)
            );

    [Fact]
    public void Any_name_is_read_from_a_workbook_as_it_was_written() =>
        Texts
            .Select(text => text.ReplaceLineEndings("\n"))
            .Array[20]
            .Each(
                10,
                12,
                names =>
                {
                    File.Delete(_folder.At(Name));
                    _folder.PutWorkbook(Name, ("enterprises", Named(names)));
                    Names(_folder.Read(Name)).ShouldBe(names);
                }
            );

    [Fact]
    public void An_amount_stored_as_a_number_of_a_workbook_is_read_to_the_gram() =>
        Gen.Long[0, 150_000_000]
            .Array[40]
            .Each(
                10,
                13,
                grams =>
                {
                    File.Delete(_folder.At(Name));
                    var lines = DraftTable.Lines(new int[grams.Length]);
                    var column = lines.Headings.IndexOf("pm_kg_d");
                    HandmadeWorkbook.Write(
                        _folder.At(Name),
                        DraftTable.Firms(),
                        lines with
                        {
                            Rows =
                            [
                                .. lines.Rows.Select(
                                    // As a spreadsheet writes a double: its shortest form.
                                    (row, i) =>
                                        row.SetItem(
                                            column,
                                            "@"
                                                + (grams[i] / 1000.0).ToString(
                                                    "R",
                                                    CultureInfo.InvariantCulture
                                                )
                                        )
                                ),
                            ],
                        }
                    );
                    _folder.Read(Name).Lines.DailyGrams(Pollutant.Pm).ToArray().ShouldBe(grams);
                }
            );

    [Fact]
    public void A_count_and_a_value_are_read_from_a_csv_as_they_were_written() =>
        Gen.Select(Gen.Int[1, 366], Gen.Decimal[0, 10_000])
            .Each(
                50,
                14,
                drawn =>
                {
                    var (days, worth) = drawn;
                    var text = worth.ToString("0.######", CultureInfo.InvariantCulture);
                    var firms = _folder
                        .Put(
                            "enterprises.csv",
                            DraftTable
                                .Firms()
                                .With("operating_days", days.ToString(CultureInfo.InvariantCulture))
                                .With("output_value_10k_yuan", text)
                        )
                        .Read()
                        .Enterprises;
                    firms[FactIds.OperatingDays][0].ShouldBe(FactValue.Of((double)days));
                    firms["outputValue"]
                        [0]
                        .ShouldBe(FactValue.Of(double.Parse(text, CultureInfo.InvariantCulture)));
                }
            );

    private static IEnumerable<string> Names(EmergencyReductionInventory read) =>
        Enumerable.Range(0, read.Enterprises.Count).Select(read.Enterprises.Names.Text);

    private static DraftTable Named(string[] names)
    {
        var firms = DraftTable.Firms(names.Length);
        var column = firms.Headings.IndexOf("name");
        return firms with { Rows = [.. firms.Rows.Select((row, i) => row.SetItem(column, names[i]))] };
    }

    private static Gen<string> OneOfThese(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
