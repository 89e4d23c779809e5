using System.Globalization;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Files.Reading;

/// <summary>Reads a cell as the value of a fact (单元格读取); an empty cell is missing, whatever else does not fit is reported.</summary>
internal static class CellReader
{
    /// <summary>Reads a cell.</summary>
    public static FactValue Read(HeadingMap map, RawRow row, FactDefinition fact, FaultReport faults)
    {
        var text = map.Cell(row, fact.Id);
        if (text.Length == 0)
        {
            // A column that is not there was told once, with the headings.
            if (fact.IsCellMandatory && map.Has(fact.Id))
            {
                faults.Add(CellFaults.EmptyCell(map.Where(row, fact), fact));
            }

            return FactValue.Missing;
        }

        return fact.Type switch
        {
            FactType.Flag => Flag(map, row, fact, text, faults),
            FactType.Category => Category(map, row, fact, text, faults),
            FactType.Number => Number(map, row, fact, text, faults),
            _ => FactValue.Of(text),
        };
    }

    /// <summary>Reads a plain decimal: digits, one point, one sign; nothing else.</summary>
    public static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out number
        ) && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+');

    /// <summary>The code of a category's value, written as its id or one of its labels: k for value k − 1; 0 when it is none.</summary>
    public static ushort CategoryOf(FactDefinition fact, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < fact.Values.Length; i++)
        {
            var value = fact.Values[i];
            if (
                text.SequenceEqual(value.Id)
                || text.SequenceEqual(value.Label.Zh)
                || text.Equals(value.Label.En, StringComparison.OrdinalIgnoreCase)
            )
            {
                return (ushort)(i + 1);
            }
        }

        return 0;
    }

    private static FactValue Flag(
        HeadingMap map,
        RawRow row,
        FactDefinition fact,
        string text,
        FaultReport faults
    )
    {
        if (FlagWords.Read(text) is { } flag)
        {
            return FactValue.Of(flag);
        }

        faults.Add(CellFaults.NoFlag(map.Where(row, fact), text));
        return FactValue.Missing;
    }

    private static FactValue Category(
        HeadingMap map,
        RawRow row,
        FactDefinition fact,
        string text,
        FaultReport faults
    )
    {
        var code = CategoryOf(fact, text);
        if (code > 0)
        {
            return FactValue.Of(fact.Values[code - 1].Id);
        }

        faults.Add(CellFaults.NoValue(map.Where(row, fact), text, fact));
        return FactValue.Missing;
    }

    private static FactValue Number(
        HeadingMap map,
        RawRow row,
        FactDefinition fact,
        string text,
        FaultReport faults
    )
    {
        var where = map.Where(row, fact);
        if (!TryDecimal(text, out var number))
        {
            faults.Add(CellFaults.NoNumber(where, text));
            return FactValue.Missing;
        }

        if ((fact.Min is { } min && (double)number < min) || (fact.Max is { } max && (double)number > max))
        {
            faults.Add(CellFaults.OutOfRange(where, text, fact));
            return FactValue.Missing;
        }

        if (fact.IsInteger && number != Math.Truncate(number))
        {
            faults.Add(CellFaults.NotWhole(where, text));
            return FactValue.Missing;
        }

        // The nearest double to the text itself: by way of decimal a number of more than fifteen digits can miss it by one step.
        return FactValue.Of(double.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a grade as people write it.</summary>
    public static PerformanceGrade? Grade(string text) =>
        PerformanceGrades.TryParse(text, out var grade) ? grade : null;
}
