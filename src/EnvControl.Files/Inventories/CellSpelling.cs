using System.Globalization;
using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Inventories;

/// <summary>Spells the values of columns as the cells they are read from (取值写法): exact, and missing as nothing.</summary>
internal static class CellSpelling
{
    /// <summary>Appends the cell of a row.</summary>
    public static void Append(StringBuilder text, FactDefinition fact, Column column, int row)
    {
        switch (column)
        {
            case TextColumn texts:
                CellText.Append(text, texts.Characters(row));
                break;
            case CategoryColumn categories:
                CellText.Append(text, categories.Text(row));
                break;
            case FlagColumn flags:
                text.Append(
                    flags.Values[row] switch
                    {
                        FlagColumn.Yes => "yes",
                        FlagColumn.No => "no",
                        _ => string.Empty,
                    }
                );
                break;
            case AmountColumn amounts when amounts.Grams[row] is var grams && grams != AmountColumn.Missing:
                AppendAmount(text, grams, ColumnBuilder.GramsPerUnit(fact));
                break;
            case NumberColumn numbers when numbers.Values[row] is var number && !double.IsNaN(number):
                text.Append(PlainNumber.Spell(number));
                break;
        }
    }

    /// <summary>Whether any row of a column is filled.</summary>
    public static bool IsFilled(Column column) =>
        column switch
        {
            TextColumn texts => Enumerable.Range(0, texts.Count).Any(row => !texts.Characters(row).IsEmpty),
            CategoryColumn categories => categories.Codes.ContainsAnyExcept((ushort)0),
            FlagColumn flags => flags.Values.ContainsAnyExcept(FlagColumn.Missing),
            AmountColumn amounts => amounts.Grams.ContainsAnyExcept(AmountColumn.Missing),
            NumberColumn numbers => numbers.Values.ContainsAnyExcept(double.NaN),
            _ => true,
        };

    /// <summary>Whole grams in a unit that is a power of ten of them.</summary>
    private static void AppendAmount(StringBuilder text, long grams, long gramsPerUnit)
    {
        text.Append(CultureInfo.InvariantCulture, $"{grams / gramsPerUnit}");
        var rest = grams % gramsPerUnit;
        if (rest == 0)
        {
            return;
        }

        text.Append('.');
        for (var unit = gramsPerUnit / 10; rest > 0; unit /= 10)
        {
            text.Append((char)('0' + (rest / unit)));
            rest %= unit;
        }
    }
}
