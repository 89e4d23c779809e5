using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EnvControl.Engine.Evaluation;

/// <summary>Multiplies bases with the shares of plans (基数乘比例): grams × thousandths are whole milligrams, exact in a double.</summary>
/// <remarks>Every width writes and adds the same figures, bit for bit: products and sums of a block stay below 2^53.</remarks>
internal static unsafe class SavingArithmetic
{
    private const int Width = ColumnTotals.Width;

    /// <summary>Works out a stretch.</summary>
    /// <param name="bases">Bases of the first line, aligned to 64 bytes; shape [lines][4].</param>
    /// <param name="plans">Plan numbers; shape [lines].</param>
    /// <param name="factors">Shares of plans; shape [plans][16].</param>
    /// <param name="pairs">Pairs of lines.</param>
    /// <param name="saved">Filled with savings, aligned to 64 bytes; shape [lines][12]; may be <c>null</c> for sums alone.</param>
    /// <param name="lanes">Added to, in an order of the width's own, see <see cref="Fold"/>; aligned to 64 bytes; shape [24].</param>
    /// <param name="width">The vector width.</param>
    /// <param name="isStreaming">Whether results go past the cache.</param>
    public static void Multiply(
        double* bases,
        int* plans,
        double* factors,
        int pairs,
        double* saved,
        double* lanes,
        LaneWidth width,
        bool isStreaming
    )
    {
        switch (width)
        {
            case LaneWidth.Bits512 when Avx512F.IsSupported:
                Multiply512(bases, plans, factors, pairs, saved, lanes, isStreaming);
                return;
            case LaneWidth.Bits512 or LaneWidth.Bits256 when Vector256.IsHardwareAccelerated:
                Multiply256(bases, plans, factors, 2 * pairs, saved, lanes, isStreaming);
                return;
            case not LaneWidth.Scalar when Vector128.IsHardwareAccelerated:
                Multiply128(bases, plans, factors, 2 * pairs, saved, lanes);
                return;
            default:
                Multiply64(bases, plans, factors, 2 * pairs, saved, lanes);
                return;
        }
    }

    /// <summary>The twelve sums of what <see cref="Multiply"/> added up in lanes.</summary>
    /// <param name="lanes">The lanes; shape [24].</param>
    /// <param name="width">The vector width they were added up in.</param>
    /// <param name="sums">Filled; shape [12].</param>
    public static void Fold(double* lanes, LaneWidth width, double* sums)
    {
        if (width != LaneWidth.Bits512 || !Avx512F.IsSupported)
        {
            new Span<double>(lanes, Width).CopyTo(new Span<double>(sums, Width));
            return;
        }

        for (var i = 0; i < 4; i++)
        {
            sums[i] = lanes[i] + lanes[i + 12];
            sums[i + 4] = lanes[i + 4] + lanes[i + 16];
            sums[i + 8] = lanes[i + 8] + lanes[i + 20];
        }
    }

    private static void Multiply512(
        double* bases,
        int* plans,
        double* factors,
        int pairs,
        double* saved,
        double* lanes,
        bool isStreaming
    )
    {
        unchecked
        {
            // Lanes stand as results do: two lines of three levels.
            var (first, middle, last) = (
                Vector512.LoadAligned(lanes),
                Vector512.LoadAligned(lanes + 8),
                Vector512.LoadAligned(lanes + 16)
            );
            for (var i = 0; i < pairs; i++)
            {
                var one = factors + ((nint)PlanTables.Width * plans[2 * i]);
                var two = factors + ((nint)PlanTables.Width * plans[(2 * i) + 1]);
                var both = Vector512.LoadAligned(bases + (8 * i));
                // Yellow and orange of the first line; red of the first and yellow of the second; orange and red of the second.
                var a = Avx512F.Shuffle4x128(both, both, 0b01_00_01_00) * Vector512.Load(one);
                var b =
                    both
                    * Avx512F.InsertVector256(
                        Vector256.Load(one + 8).ToVector512Unsafe(),
                        Vector256.Load(two),
                        1
                    );
                var c = Avx512F.Shuffle4x128(both, both, 0b11_10_11_10) * Vector512.Load(two + 4);
                first += a;
                middle += b;
                last += c;
                if (isStreaming)
                {
                    a.StoreAlignedNonTemporal(saved);
                    b.StoreAlignedNonTemporal(saved + 8);
                    c.StoreAlignedNonTemporal(saved + 16);
                    saved += 2 * Width;
                }
                else if (saved is not null)
                {
                    a.StoreAligned(saved);
                    b.StoreAligned(saved + 8);
                    c.StoreAligned(saved + 16);
                    saved += 2 * Width;
                }
            }

            first.StoreAligned(lanes);
            middle.StoreAligned(lanes + 8);
            last.StoreAligned(lanes + 16);
        }
    }

    private static void Multiply256(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* lanes,
        bool isStreaming
    )
    {
        unchecked
        {
            var (yellow, orange, red) = (
                Vector256<double>.Zero,
                Vector256<double>.Zero,
                Vector256<double>.Zero
            );
            for (var i = 0; i < lines; i++)
            {
                var factor = factors + ((nint)PlanTables.Width * plans[i]);
                var own = Vector256.LoadAligned(bases + (4 * i));
                var (a, b, c) = (
                    own * Vector256.LoadAligned(factor),
                    own * Vector256.LoadAligned(factor + 4),
                    own * Vector256.LoadAligned(factor + 8)
                );
                yellow += a;
                orange += b;
                red += c;
                if (isStreaming)
                {
                    a.StoreAlignedNonTemporal(saved);
                    b.StoreAlignedNonTemporal(saved + 4);
                    c.StoreAlignedNonTemporal(saved + 8);
                    saved += Width;
                }
                else if (saved is not null)
                {
                    a.StoreAligned(saved);
                    b.StoreAligned(saved + 4);
                    c.StoreAligned(saved + 8);
                    saved += Width;
                }
            }

            for (var i = 0; i < 4; i++)
            {
                lanes[i] += yellow[i];
                lanes[i + 4] += orange[i];
                lanes[i + 8] += red[i];
            }
        }
    }

    private static void Multiply128(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* lanes
    )
    {
        unchecked
        {
            for (var half = 0; half < Width; half += 2)
            {
                var sum = Vector128<double>.Zero;
                for (var i = 0; i < lines; i++)
                {
                    var product =
                        Vector128.Load(bases + (4 * i) + (half & 3))
                        * Vector128.Load(factors + ((nint)PlanTables.Width * plans[i]) + half);
                    sum += product;
                    if (saved is not null)
                    {
                        product.Store(saved + ((nint)Width * i) + half);
                    }
                }

                lanes[half] += sum[0];
                lanes[half + 1] += sum[1];
            }
        }
    }

    private static void Multiply64(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* lanes
    )
    {
        unchecked
        {
            for (var i = 0; i < lines; i++)
            {
                for (var place = 0; place < Width; place++)
                {
                    var product =
                        bases[(4 * i) + (place & 3)] * factors[((nint)PlanTables.Width * plans[i]) + place];
                    lanes[place] += product;
                    if (saved is not null)
                    {
                        saved[((nint)Width * i) + place] = product;
                    }
                }
            }
        }
    }
}
