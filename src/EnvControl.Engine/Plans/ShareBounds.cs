namespace EnvControl.Engine.Plans;

/// <summary>The part of a base that is saved, from at least to at most, in 36,000ths (减排比例上下限): thousandths and minutes of a day are both whole there.</summary>
/// <param name="Least">At least.</param>
/// <param name="Most">At most.</param>
internal readonly record struct ShareBounds(int Least, int Most)
{
    /// <summary>The whole base.</summary>
    public const int Whole = 36_000;

    /// <summary>One thousandth.</summary>
    public const int Thousandth = Whole / 1000;

    /// <summary>One minute of the day.</summary>
    public const int Minute = Whole / 1440;

    /// <summary>Nothing.</summary>
    public static ShareBounds None => default;

    /// <summary>Anything.</summary>
    public static ShareBounds Open => new(0, Whole);

    /// <summary>Whether both bounds agree.</summary>
    public bool IsExact => Least == Most;

    /// <summary>Whole thousandths.</summary>
    public static ShareBounds OfThousandths(int least, int most) =>
        new(least * Thousandth, most * Thousandth);

    /// <summary>The largest of two holds.</summary>
    public ShareBounds Or(ShareBounds other) => new(Math.Max(Least, other.Least), Math.Max(Most, other.Most));
}
