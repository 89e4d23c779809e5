namespace EnvControl.Domain.Amounts;

/// <summary>A share in whole thousandths (千分比), 0 to 1,000.</summary>
/// <remarks>The default is zero. A share of law is written in percent with at most one decimal, so that it is exact here.</remarks>
public readonly record struct Permille : IComparable<Permille>
{
    private Permille(int value) => Value = value;

    /// <summary>Nothing.</summary>
    public static Permille None => default;

    /// <summary>The whole.</summary>
    public static Permille All { get; } = new(1000);

    /// <summary>Whole thousandths, 0 to 1,000.</summary>
    public int Value { get; }

    /// <summary>What is left of the whole.</summary>
    public Permille Rest => new(1000 - Value);

    /// <summary>The share in percent, exact.</summary>
    public decimal Percent => Value / 10m;

    /// <summary>Makes a share of whole thousandths.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside 0 to 1,000.</exception>
    public static Permille Of(int value) =>
        value is >= 0 and <= 1000
            ? new Permille(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is 0 to 1,000 permille.");

    /// <summary>Reads percent with at most one decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 100, or finer than a tenth of a percent.</exception>
    public static Permille FromPercent(decimal percent) =>
        TryFromPercent(percent, out var share)
            ? share
            : throw new ArgumentOutOfRangeException(
                nameof(percent),
                percent,
                "A share is 0 to 100 percent, at most one decimal."
            );

    /// <summary>Reads percent with at most one decimal, or says that it is none.</summary>
    public static bool TryFromPercent(decimal percent, out Permille share)
    {
        var isShare = percent is >= 0 and <= 100 && percent * 10 == Math.Truncate(percent * 10);
        share = isShare ? new Permille((int)(percent * 10)) : default;
        return isShare;
    }

    /// <summary>Such as <c>125‰</c>. The one a record would make for itself prints the rest of the rest without end.</summary>
    public override string ToString() => $"{Value}‰";

    /// <inheritdoc/>
    public int CompareTo(Permille other) => Value.CompareTo(other.Value);
}
