using CsCheck;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Tests.Writing;

/// <summary>What is exported runs nothing in a spreadsheet, and what comes in again is what went out.</summary>
public class CellGuardTests
{
    private const string Openers = "=+-@\t\r\0＝＋－＠";

    private static readonly Gen<string> Cells = Gen.OneOf(
            Gen.Int[0, Openers.Length + 2].Select(i => (Openers + "'1.")[i]),
            Gen.Char['一', '龥'],
            Gen.Char['!', '~']
        )
        .Array[0, 6]
        .Select(characters => new string(characters));

    [Fact]
    public void Any_cell_comes_back_as_it_was_and_nothing_but_a_number_begins_like_a_formula() =>
        Cells.Each(
            10_000,
            43,
            cell =>
            {
                var kept = CellGuard.Kept(cell);

                CellGuard.Plain(kept).ToString().ShouldBe(cell);
                if (kept.Length > 0 && Openers.Contains(kept[0], StringComparison.Ordinal))
                {
                    decimal.TryParse(
                            kept,
                            System.Globalization.NumberStyles.Float,
                            System.Globalization.CultureInfo.InvariantCulture,
                            out _
                        )
                        .ShouldBeTrue(kept);
                }
            }
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("'=1", "''=1")]
    [InlineData("'甲", "'甲")]
    public void A_formula_gets_an_apostrophe_and_a_number_none(string cell, string kept) =>
        CellGuard.Kept(cell).ShouldBe(kept);
}
