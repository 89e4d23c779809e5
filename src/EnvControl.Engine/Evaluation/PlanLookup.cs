using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EnvControl.Engine.Evaluation;

/// <summary>Looks up the plan and the classes of a stretch of lines (查方案): two reads a line, the rest sixteen lines at a time.</summary>
internal static unsafe class PlanLookup
{
    /// <summary>The longest stretch.</summary>
    public const int Most = 256;

    private const uint ClassesMask = (1u << PlanTables.MaskShift) - 1;

    /// <summary>Looks a stretch up.</summary>
    /// <param name="cells">A plan's number in the low half, its word in the high half; see <see cref="CityColumns.PlanCells"/>.</param>
    /// <param name="stanceCells">The stance of each cell of the first stage.</param>
    /// <param name="stanceKeys">Each line's cell of the first stage; shape [lines].</param>
    /// <param name="cellStarts">Where the plans of each line's cell begin; shape [lines].</param>
    /// <param name="flags">What must be looked at line by line; shape [lines].</param>
    /// <param name="count">How many lines, at most <see cref="Most"/>; up to 15 more may be read and written, their plans as 0.</param>
    /// <param name="plans">Filled with plans; shape [lines].</param>
    /// <param name="classes">Filled with classes; shape [lines].</param>
    /// <param name="single">Filled with the places of lines that must be worked out one by one.</param>
    /// <param name="place">The place of the first line.</param>
    /// <param name="width">The vector width.</param>
    /// <returns>How many lines must be worked out one by one.</returns>
    [SkipLocalsInit]
    public static int Find(
        ulong* cells,
        ushort* stanceCells,
        int* stanceKeys,
        int* cellStarts,
        byte* flags,
        int count,
        int* plans,
        uint* classes,
        int* single,
        int place,
        LaneWidth width
    )
    {
        unchecked
        {
            var found = stackalloc ulong[Most + Vector512<int>.Count];
            var done = 0;
            for (; done + 4 <= count; done += 4)
            {
                // By fours: the loop itself would cost as much as a read.
                found[done] = cells[cellStarts[done] + stanceCells[stanceKeys[done]]];
                found[done + 1] = cells[cellStarts[done + 1] + stanceCells[stanceKeys[done + 1]]];
                found[done + 2] = cells[cellStarts[done + 2] + stanceCells[stanceKeys[done + 2]]];
                found[done + 3] = cells[cellStarts[done + 3] + stanceCells[stanceKeys[done + 3]]];
            }

            for (; done < count; done++)
            {
                found[done] = cells[cellStarts[done] + stanceCells[stanceKeys[done]]];
            }

            if (width == LaneWidth.Bits512 && Avx512F.IsSupported)
            {
                return Part512(found, flags, count, plans, classes, single, place);
            }

            var singles = 0;
            for (var i = 0; i < count; i++)
            {
                var word = (uint)(found[i] >> 32);
                plans[i] = (int)found[i];
                classes[i] = word & ClassesMask;
                single[singles] = place + i;
                singles += ((word >> PlanTables.MaskShift) & flags[i]) != 0 ? 1 : 0;
            }

            if ((count & 1) != 0)
            {
                plans[count] = 0; // The other half of the last pair.
            }

            return singles;
        }
    }

    private static int Part512(
        ulong* found,
        byte* flags,
        int count,
        int* plans,
        uint* classes,
        int* single,
        int place
    )
    {
        unchecked
        {
            const int Lanes = 16;
            Vector512<ulong>.Zero.Store(found + count);
            Vector512<ulong>.Zero.Store(found + count + 8);
            var evens = Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
            var odds = evens + Vector512<int>.One;
            var singles = 0;
            for (var i = 0; i < count; i += Lanes)
            {
                var low = Vector512.Load(found + i).AsInt32();
                var high = Vector512.Load(found + i + 8).AsInt32();
                var words = Avx512F.PermuteVar16x32x2(low, odds, high).AsUInt32();
                Avx512F.PermuteVar16x32x2(low, evens, high).Store(plans + i);
                (words & Vector512.Create(ClassesMask)).Store(classes + i);
                var shared =
                    (words >>> PlanTables.MaskShift)
                    & Avx512F.ConvertToVector512UInt32(Vector128.Load(flags + i));
                // A line past the end has the word 0 and shares nothing.
                var bits =
                    ~Vector512.Equals(shared, Vector512<uint>.Zero).ExtractMostSignificantBits() & 0xFFFF;
                for (; bits != 0; bits &= bits - 1)
                {
                    single[singles++] = place + i + BitOperations.TrailingZeroCount(bits);
                }
            }

            return singles;
        }
    }
}
