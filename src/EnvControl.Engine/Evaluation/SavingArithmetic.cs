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
    /// <param name="sums">Added to; shape [12].</param>
    /// <param name="width">The vector width.</param>
    /// <param name="isStreaming">Whether results go past the cache.</param>
    public static void Multiply(
        double* bases,
        int* plans,
        double* factors,
        int pairs,
        double* saved,
        double* sums,
        LaneWidth width,
        bool isStreaming
    )
    {
        switch (width)
        {
            case LaneWidth.Bits512 when Avx512F.IsSupported:
                Multiply512(bases, plans, factors, pairs, saved, sums, isStreaming);
                return;
            case LaneWidth.Bits512 or LaneWidth.Bits256 when Vector256.IsHardwareAccelerated:
                Multiply256(bases, plans, factors, 2 * pairs, saved, sums, isStreaming);
                return;
            case not LaneWidth.Scalar when Vector128.IsHardwareAccelerated:
                Multiply128(bases, plans, factors, 2 * pairs, saved, sums);
                return;
            default:
                Multiply64(bases, plans, factors, 2 * pairs, saved, sums);
                return;
        }
    }

    private static void Multiply512(
        double* bases,
        int* plans,
        double* factors,
        int pairs,
        double* saved,
        double* sums,
        bool isStreaming
    )
    {
        unchecked
        {
            var (first, middle, last) = (
                Vector512<double>.Zero,
                Vector512<double>.Zero,
                Vector512<double>.Zero
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

            for (var i = 0; i < 4; i++)
            {
                sums[i] += first[i] + middle[i + 4];
                sums[i + 4] += first[i + 4] + last[i];
                sums[i + 8] += middle[i] + last[i + 4];
            }
        }
    }

    private static void Multiply256(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* sums,
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
                sums[i] += yellow[i];
                sums[i + 4] += orange[i];
                sums[i + 8] += red[i];
            }
        }
    }

    private static void Multiply128(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* sums
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

                sums[half] += sum[0];
                sums[half + 1] += sum[1];
            }
        }
    }

    private static void Multiply64(
        double* bases,
        int* plans,
        double* factors,
        int lines,
        double* saved,
        double* sums
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
                    sums[place] += product;
                    if (saved is not null)
                    {
                        saved[((nint)Width * i) + place] = product;
                    }
                }
            }
        }
    }
}
