using EnvControl.Engine.Plans;

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
    public bool IsLessThan(Fraction other) =>
        Whole == other.Whole ? Part < other.Part
        : Part == 0 ? other.Part > 0
        : (Int128)Part * other.Whole < (Int128)other.Part * Whole;

    /// <summary>The larger of two.</summary>
    public Fraction Or(Fraction other) => IsLessThan(other) ? other : this;

    /// <summary>The fraction in thousandths of a whole of which a part runs, if those are whole.</summary>
    /// <param name="running">The part that runs, thousandths.</param>
    /// <param name="thousandths">The fraction, 0 to 1,000.</param>
    public bool IsWholeThousandths(int running, out int thousandths)
    {
        unchecked
        {
            var part = Whole == ShareBounds.Whole ? Part * running : Part * running * ShareBounds.Whole;
            thousandths = (int)(part / ShareBounds.Whole);
            return (Whole is 1 or ShareBounds.Whole) && (long)thousandths * ShareBounds.Whole == part;
        }
    }

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
