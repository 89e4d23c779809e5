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
    /// <param name="saved">Filled with its savings, NaN where not known exactly; shape [12]; <c>null</c> for sums alone.</param>
    /// <param name="sum">Added to.</param>
    public static void Of(CityColumns city, Plan plan, int position, double* saved, ref TotalsSum sum)
    {
        var record = city.RecordAt[position] ?? LineRecord.Empty;
        var bases = city.Bases.Start + ((nint)Pollutants.Count * position);
        for (var level = 0; level < plan.Levels.Length; level++)
        {
            RecordArithmetic.Of(plan.Levels[level], record, out var least, out var most);
            var isOpen = false;
            for (var pollutant = 0; pollutant < Pollutants.Count; pollutant++)
            {
                var place = (Pollutants.Count * level) + pollutant;
                var milligrams = (long)bases[pollutant] * record.Running;
                var isMissing = (record.MissingBases & (1 << pollutant)) != 0 && most.Part > 0;
                var (low, high) = isMissing ? (0, 0) : (least.Of(milligrams), most.Of(milligrams));
                var isExact = low == high && !isMissing;
                if (saved is not null)
                {
                    saved[place] = isExact ? low : double.NaN;
                }

                sum.Known[place] += isExact ? low : 0;
                sum.Most[place] += high;
                isOpen |= !isExact;
            }

            sum.OpenLines += isOpen ? 1 : 0;
        }
    }
}
