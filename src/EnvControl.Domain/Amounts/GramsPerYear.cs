namespace EnvControl.Domain.Amounts;

/// <summary>A yearly emission (年排放量, t/a) kept in whole grams, never negative.</summary>
/// <remarks>One tonne is 1,000,000 g. The default is zero, which is a known amount.</remarks>
public readonly record struct GramsPerYear
{
    /// <summary>A hundred million tonnes a year.</summary>
    public const long MaxValue = 100_000_000_000_000;

    private GramsPerYear(long grams) => Grams = grams;

    /// <summary>Whole grams a year.</summary>
    public long Grams { get; }

    /// <summary>Makes an amount of whole grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above <see cref="MaxValue"/>.</exception>
    public static GramsPerYear FromGrams(long grams) =>
        grams is >= 0 and <= MaxValue
            ? new GramsPerYear(grams)
            : throw new ArgumentOutOfRangeException(
                nameof(grams),
                grams,
                "A yearly emission is 0 to 100,000,000 t."
            );

    /// <summary>Makes an amount from t/a, rounded half-even to whole grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above a hundred million tonnes.</exception>
    public static GramsPerYear FromTonnes(decimal tonnes) =>
        tonnes is >= 0 and <= MaxValue / 1_000_000
            ? new GramsPerYear((long)Math.Round(tonnes * 1_000_000m, MidpointRounding.ToEven))
            : throw new ArgumentOutOfRangeException(
                nameof(tonnes),
                tonnes,
                "A yearly emission is 0 to 100,000,000 t."
            );

    /// <summary>The mean of one working day, rounded half-even to whole grams.</summary>
    /// <param name="operatingDays">Working days a year, 1 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="operatingDays"/> is outside 1 to 366.</exception>
    public GramsPerDay PerDay(decimal operatingDays) =>
        operatingDays is < 1 or > 366
            ? throw new ArgumentOutOfRangeException(
                nameof(operatingDays),
                operatingDays,
                "A year has 1 to 366 working days."
            )
        : operatingDays == (int)operatingDays ? GramsPerDay.FromGrams(PerWholeDays((int)operatingDays))
        : GramsPerDay.FromGrams((long)Math.Round(Grams / operatingDays, MidpointRounding.ToEven));

    /// <summary>The same in whole numbers, which is many times faster than decimal division.</summary>
    private long PerWholeDays(int days)
    {
        var (quotient, rest) = Math.DivRem(Grams, days);
        var isUp = rest * 2 > days || (rest * 2 == days && quotient % 2 != 0);
        return isUp ? quotient + 1 : quotient;
    }
}
