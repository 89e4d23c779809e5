namespace EnvControl.Engine.Scenarios;

/// <summary>An amount in whole milligrams a day that lies between two bounds (数量范围); equal bounds are an exact amount. A change may be negative.</summary>
/// <param name="Least">At least this much.</param>
/// <param name="Most">At most this much.</param>
public readonly record struct AmountRange(long Least, long Most)
{
    /// <summary>Whether the amount is known exactly.</summary>
    public bool IsExact => Least == Most;

    /// <summary>The largest size, whatever the sign, that the amount may have.</summary>
    public long Magnitude => Math.Max(Math.Abs(Least), Math.Abs(Most));

    /// <summary>The sum of two amounts.</summary>
    public static AmountRange operator +(AmountRange left, AmountRange right) =>
        new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>The difference of two amounts that vary freely.</summary>
    public static AmountRange operator -(AmountRange left, AmountRange right) =>
        new(left.Least - right.Most, left.Most - right.Least);
}
