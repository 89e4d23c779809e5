namespace EnvControl.Domain.Amounts;

/// <summary>A daily emission (日排放量) in whole grams, never negative.</summary>
/// <remarks>
/// Whole grams make every sum exact and independent of order (ADR 0006). Range 0 to <see cref="MaxValue"/>; the default is zero
/// grams, which is a known amount: a missing amount is not a value of this type.
/// </remarks>
public readonly record struct GramsPerDay : IComparable<GramsPerDay>
{
    /// <summary>A million tonnes a day: beyond it an amount is a slip of the pen.</summary>
    public const long MaxValue = 1_000_000_000_000;

    private GramsPerDay(long grams) => Grams = grams;

    /// <summary>Whole grams a day.</summary>
    public long Grams { get; }

    /// <summary>Makes an amount of whole grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above <see cref="MaxValue"/>.</exception>
    public static GramsPerDay FromGrams(long grams) =>
        grams is >= 0 and <= MaxValue
            ? new GramsPerDay(grams)
            : throw new ArgumentOutOfRangeException(
                nameof(grams),
                grams,
                "An emission is 0 to 1,000,000 t a day."
            );

    /// <summary>Makes an amount from kg/d, rounded half-even to whole grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above a million tonnes a day.</exception>
    public static GramsPerDay FromKilograms(decimal kilograms) =>
        kilograms is >= 0 and <= MaxValue / 1000
            ? new GramsPerDay((long)Math.Round(kilograms * 1000m, MidpointRounding.ToEven))
            : throw new ArgumentOutOfRangeException(
                nameof(kilograms),
                kilograms,
                "An emission is 0 to 1,000,000 t a day."
            );

    /// <inheritdoc/>
    public int CompareTo(GramsPerDay other) => Grams.CompareTo(other.Grams);
}
