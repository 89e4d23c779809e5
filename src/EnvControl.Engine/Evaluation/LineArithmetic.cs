using System.Runtime.Intrinsics;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Works out one line whose saving is no whole thousandth of a whole base, or is not known exactly (单线计算).</summary>
internal static unsafe class LineArithmetic
{
    /// <summary>Writes the twelve figures of a line and adds them up.</summary>
    /// <param name="city">The columns.</param>
    /// <param name="plan">The line's plan.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="saved">Filled with its savings, NaN where not known exactly; shape [12].</param>
    /// <param name="exact">Added to: whole milligrams known exactly; shape [12].</param>
    /// <param name="sum">Added to: what is not known exactly.</param>
    /// <returns>The classes of the three levels, a byte each: unknown where it is open whether easing or standing is lighter.</returns>
    public static uint Of(
        CityColumns city,
        Plan plan,
        int position,
        double* saved,
        double* exact,
        ref TotalsSum sum
    )
    {
        var classes = plan.Classes;
        var record = city.RecordAt[position] ?? LineRecord.Empty;
        var bases = city.Bases.Start + ((nint)Pollutants.Count * position);
        var levels = plan.Levels.AsSpan();
        for (var level = 0; level < levels.Length; level++)
        {
            if (!RecordArithmetic.Of(levels[level], record, out var least, out var most))
            {
                classes |= (uint)LevelPlan.UnknownClass << (8 * level);
            }

            var start = Pollutants.Count * level;
            if (
                record.MissingBases == 0
                && least == most
                && least.IsWholeThousandths(record.Running, out var thousandths)
            )
            {
                var product = Vector256.Load(bases) * thousandths;
                product.Store(saved + start);
                (Vector256.Load(exact + start) + product).Store(exact + start);
                continue;
            }

            One(record, bases, least, most, saved + start, start, ref sum);
        }

        return classes;
    }

    /// <summary>Writes the four figures of a line at one level and adds them up.</summary>
    /// <param name="record">Its figures.</param>
    /// <param name="bases">Its emissions; shape [4].</param>
    /// <param name="least">The part it saves at least.</param>
    /// <param name="most">The part it saves at most.</param>
    /// <param name="saved">Filled with its savings, NaN where not known exactly; shape [4].</param>
    /// <param name="start">Where the level begins among the twelve figures.</param>
    /// <param name="sum">Added to.</param>
    public static void One(
        LineRecord record,
        double* bases,
        Fraction least,
        Fraction most,
        double* saved,
        int start,
        ref TotalsSum sum
    )
    {
        var isOpen = false;
        for (var pollutant = 0; pollutant < Pollutants.Count; pollutant++)
        {
            var milligrams = (long)bases[pollutant] * record.Running;
            var isMissing = (record.MissingBases & (1 << pollutant)) != 0 && most.Part > 0;
            var (low, high) = isMissing ? (0, 0) : (least.Of(milligrams), most.Of(milligrams));
            var isExact = low == high && !isMissing;
            saved[pollutant] = isExact ? low : double.NaN;
            sum.Known[start + pollutant] += isExact ? low : 0;
            sum.Most[start + pollutant] += high;
            isOpen |= !isExact;
        }

        sum.OpenLines += isOpen ? 1 : 0;
    }
}
