namespace EnvControl.Domain.Amounts;

/// <summary>The exact part of a base that a measure saves (减排比例): a quotient of whole numbers, 0 to 1.</summary>
/// <remarks>
/// A cap divided by an output is rarely a whole thousandth (7,200 of 10,400 saves 30.769… %), so the quotient is kept as it is:
/// amounts are cut to whole milligrams once, and <see cref="Permille"/> is for columns that promise whole thousandths, rounded
/// down. The default value saves nothing. See ADR 0006.
/// </remarks>
public readonly record struct ReductionShare : IComparable<ReductionShare>
{
    private readonly long _part;
    private readonly long _whole;

    private ReductionShare(long part, long whole)
    {
        _part = part;
        _whole = whole;
    }

    /// <summary>Saves nothing.</summary>
    public static ReductionShare None => default;

    /// <summary>Saves the whole base.</summary>
    public static ReductionShare All { get; } = new(1, 1);

    /// <summary>Whole thousandths, rounded down.</summary>
    public int Permille => (int)Of(1000);

    /// <summary>Percent with all its decimals, for words.</summary>
    public decimal Percent => _part == 0 ? 0m : 100m * _part / _whole;

    /// <summary>Makes a share of whole thousandths.</summary>
    public static ReductionShare From(Permille permille) => Quotient(permille.Value, 1000);

    /// <summary>Makes the share <paramref name="part"/> ÷ <paramref name="whole"/>, in lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quotient is outside 0 to 1.</exception>
    public static ReductionShare Quotient(long part, long whole)
    {
        if (whole <= 0 || part < 0 || part > whole)
        {
            throw new ArgumentOutOfRangeException(
                nameof(part),
                $"{part} ÷ {whole}",
                "A share lies between 0 and 1."
            );
        }

        if (part == 0)
        {
            return None;
        }

        var (a, b) = (part, whole);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new ReductionShare(part / a, whole / a);
    }

    /// <summary>The share of an amount, cut to a whole number (rounded down).</summary>
    public long Of(long amount) => _part == 0 ? 0 : (long)((Int128)amount * _part / _whole);

    /// <inheritdoc/>
    public int CompareTo(ReductionShare other) =>
        ((Int128)_part * Math.Max(1, other._whole)).CompareTo((Int128)other._part * Math.Max(1, _whole));

    /// <summary>The larger of two.</summary>
    public static ReductionShare Larger(ReductionShare left, ReductionShare right) =>
        left.CompareTo(right) >= 0 ? left : right;
}
