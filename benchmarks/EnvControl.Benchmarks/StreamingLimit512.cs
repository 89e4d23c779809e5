using System.Runtime.Intrinsics;

namespace EnvControl.Benchmarks;

/// <summary>Reads and writes the bytes that deciding reads and writes, and multiplies once: no decision can be faster by more than its cleverness with memory.</summary>
public static unsafe class StreamingLimit512
{
    /// <summary>Runs over a stretch of firms.</summary>
    public static long Run(
        byte* codes,
        nint codeBytes,
        double* bases,
        double* saved,
        int* plans,
        uint* classes,
        int count,
        bool isStreaming
    )
    {
        unchecked
        {
            const int Block = 2_048;
            var sum = Vector512<long>.Zero;
            var perFirm = codeBytes / Math.Max(1, count);
            for (var from = 0; from < count; from += Block)
            {
                var to = Math.Min(count, from + Block);
                for (var i = from * perFirm; i + 64 <= to * perFirm; i += 64)
                {
                    sum ^= Vector512.Load(codes + i).AsInt64();
                }

                for (var i = from; i + 16 <= to; i += 16)
                {
                    sum.AsInt32().Store(plans + i);
                    sum.AsUInt32().Store(classes + i);
                }

                for (var i = from; i + 2 <= to; i += 2)
                {
                    var both = Vector512.Load(bases + (4 * (nint)i)) * 2.0;
                    var at = saved + (12 * (nint)i);
                    if (isStreaming)
                    {
                        both.StoreAlignedNonTemporal(at);
                        both.StoreAlignedNonTemporal(at + 8);
                        both.StoreAlignedNonTemporal(at + 16);
                    }
                    else
                    {
                        both.StoreAligned(at);
                        both.StoreAligned(at + 8);
                        both.StoreAligned(at + 16);
                    }
                }
            }

            return Vector512.Sum(sum);
        }
    }
}
