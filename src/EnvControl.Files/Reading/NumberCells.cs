using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>Cells of numbers (数值单元格): digits, perhaps a point and more digits, up to fifteen.</summary>
/// <remarks>
/// With at most fifteen digits the whole number and the power of ten are exact, so that one division gives the nearest double: the
/// same as by way of decimal.
/// </remarks>
internal sealed class NumberCells(
    HeadingMap map,
    FactDefinition fact,
    ColumnBuilder builder,
    FaultReport faults
) : CellColumn(map, fact, builder, faults)
{
    private const int MostDigits = 15;

    private static readonly long[] Powers =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
    ];

    private readonly long _gramsPerUnit = ColumnBuilder.GramsPerUnit(fact);
    private readonly double _least = fact.Min ?? double.NegativeInfinity;
    private readonly double _most = fact.Max ?? double.PositiveInfinity;
    private readonly bool _isInteger = fact.IsInteger;

    /// <inheritdoc/>
    protected override bool TryAppend(ReadOnlySpan<char> text)
    {
        if (!TryDigits(text, out var digits, out var scale))
        {
            return false;
        }

        var power = Powers[scale];
        var number = (double)digits / power;
        if (number < _least || number > _most || (_isInteger && digits % power != 0))
        {
            return false;
        }

        if (_gramsPerUnit == 0)
        {
            Builder.AppendNumber(number);
            return true;
        }

        // Both are powers of ten, so that one divides the other; parts of a gram are left to be rounded.
        if (_gramsPerUnit < power || digits > long.MaxValue / _gramsPerUnit)
        {
            return false;
        }

        Builder.AppendGrams(digits * (_gramsPerUnit / power));
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long digits, out int scale)
    {
        (digits, scale) = (0, 0);
        var point = -1;
        if (text.Length > MostDigits + 1)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits = (digits * 10) + (text[i] - '0');
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        scale = point < 0 ? 0 : text.Length - 1 - point;
        var count = point < 0 ? text.Length : text.Length - 1;
        return count is > 0 and <= MostDigits;
    }
}
