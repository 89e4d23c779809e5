namespace EnvControl.Engine.Evaluation;

/// <summary>An exact part of a whole (分数), not reduced: cheap to make, compare and apply.</summary>
/// <param name="Part">The part, 0 to <paramref name="Whole"/>.</param>
/// <param name="Whole">The whole, above 0.</param>
internal readonly record struct Fraction(long Part, long Whole)
{
    /// <summary>Nothing.</summary>
    public static Fraction None => new(0, 1);

    /// <summary>Everything.</summary>
    public static Fraction All => new(1, 1);

    /// <summary>Whether it is less than another.</summary>
    public bool IsLessThan(Fraction other) => (Int128)Part * other.Whole < (Int128)other.Part * Whole;

    /// <summary>The larger of two.</summary>
    public Fraction Or(Fraction other) => IsLessThan(other) ? other : this;

    /// <summary>The part of an amount, cut to a whole number.</summary>
    public long Of(long amount)
    {
        if (Part == 0 || amount == 0)
        {
            return 0;
        }

        if (Part == Whole)
        {
            return amount;
        }
        unchecked
        {
            // A quotient by floating point is off by one at most; what is left over, exact modulo 2^64, says which way.
            var quotient = (long)((double)amount * Part / Whole);
            var rest = (amount * Part) - (quotient * Whole);
            while (rest < 0)
            {
                quotient--;
                rest += Whole;
            }

            while (rest >= Whole)
            {
                quotient++;
                rest -= Whole;
            }

            return quotient;
        }
    }
}
