using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Turns codes into places in a table (编码求下标): the sum of code × stride over all dimensions.</summary>
internal static unsafe class KeyArithmetic
{
    /// <summary>Scratch bytes one dimension of numbers takes for a block.</summary>
    public const int Padding = 64;

    /// <summary>Where the codes of each column begin for a stretch; numbers are turned into codes first.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="position">The first position.</param>
    /// <param name="count">How many.</param>
    /// <param name="starts">Filled with the beginnings; shape [columns].</param>
    /// <param name="scratch">Room for codes of numbers, one stretch a column.</param>
    /// <param name="stride">The room of one stretch.</param>
    public static void Starts(
        ImmutableArray<AxisColumn> columns,
        int position,
        int count,
        byte** starts,
        byte* scratch,
        int stride
    )
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Codes is { } codes)
            {
                starts[i] = codes.Start + position;
                continue;
            }

            starts[i] = scratch;
            CodeNumbers(columns[i].Axis, columns[i].Numbers!.Start + position, count, scratch);
            scratch += stride;
        }
    }

    /// <summary>The places of a stretch.</summary>
    /// <param name="starts">The codes of each dimension.</param>
    /// <param name="strides">Their strides.</param>
    /// <param name="axes">How many dimensions.</param>
    /// <param name="count">How many lines; up to 31 more may be read and written.</param>
    /// <param name="keys">Filled with the places.</param>
    /// <param name="cells">How many places there are.</param>
    /// <param name="width">The vector width.</param>
    public static void Keys(
        byte** starts,
        int* strides,
        int axes,
        int count,
        int* keys,
        int cells,
        LaneWidth width
    )
    {
        unchecked
        {
            var i = 0;
            if (width == LaneWidth.Bits512 && Avx512BW.IsSupported && cells <= ushort.MaxValue + 1)
            {
                // Small tables: twice the lanes, and a cheaper multiplication.
                for (; i < count; i += Vector512<ushort>.Count)
                {
                    var sum = Vector512<ushort>.Zero;
                    for (var axis = 0; axis < axes; axis++)
                    {
                        sum +=
                            Avx512BW.ConvertToVector512UInt16(Vector256.Load(starts[axis] + i))
                            * Vector512.Create((ushort)strides[axis]);
                    }

                    Avx512F.ConvertToVector512Int32(sum.GetLower()).Store(keys + i);
                    Avx512F.ConvertToVector512Int32(sum.GetUpper()).Store(keys + i + 16);
                }

                return;
            }

            if (width == LaneWidth.Bits512 && Avx512F.IsSupported)
            {
                for (; i < count; i += Vector512<int>.Count)
                {
                    var sum = Vector512<int>.Zero;
                    for (var axis = 0; axis < axes; axis++)
                    {
                        sum +=
                            Avx512F.ConvertToVector512Int32(Vector128.Load(starts[axis] + i))
                            * Vector512.Create(strides[axis]);
                    }

                    sum.Store(keys + i);
                }

                return;
            }

            if (width >= LaneWidth.Bits256 && Avx2.IsSupported)
            {
                for (; i < count; i += Vector256<int>.Count)
                {
                    var sum = Vector256<int>.Zero;
                    for (var axis = 0; axis < axes; axis++)
                    {
                        sum +=
                            Avx2.ConvertToVector256Int32(starts[axis] + i) * Vector256.Create(strides[axis]);
                    }

                    sum.Store(keys + i);
                }

                return;
            }

            if (width >= LaneWidth.Bits128 && Sse41.IsSupported)
            {
                for (; i < count; i += Vector128<int>.Count)
                {
                    var sum = Vector128<int>.Zero;
                    for (var axis = 0; axis < axes; axis++)
                    {
                        sum +=
                            Sse41.ConvertToVector128Int32(starts[axis] + i) * Vector128.Create(strides[axis]);
                    }

                    sum.Store(keys + i);
                }

                return;
            }

            for (; i < count; i++)
            {
                var sum = 0;
                for (var axis = 0; axis < axes; axis++)
                {
                    sum += starts[axis][i] * strides[axis];
                }

                keys[i] = sum;
            }
        }
    }

    /// <summary>Where the plans of each line's cell begin, from the codes of a table's only dimension, if a register holds the table.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="stops">How shares of whole lines end.</param>
    /// <param name="table">Where the plans of each cell begin; shape [cells].</param>
    /// <param name="stopStride">How far apart the plans of stop outcomes lie.</param>
    /// <param name="from">Added to all.</param>
    /// <param name="count">How many lines; up to 15 more may be read and written.</param>
    /// <param name="starts">Filled.</param>
    /// <param name="width">The vector width.</param>
    /// <returns>Whether it was done.</returns>
    public static bool TryPlanStarts(
        byte* codes,
        byte* stops,
        ReadOnlySpan<int> table,
        int stopStride,
        int from,
        int count,
        int* starts,
        LaneWidth width
    )
    {
        if (width != LaneWidth.Bits512 || !Avx512F.IsSupported || table.Length > Vector512<int>.Count)
        {
            return false;
        }
        unchecked
        {
            var room = stackalloc int[Vector512<int>.Count];
            new Span<int>(room, Vector512<int>.Count).Clear();
            table.CopyTo(new Span<int>(room, table.Length));
            // The whole table fits a register: sixteen look-ups at once.
            var all = Vector512.Load(room) + Vector512.Create(from);
            var stride = Vector512.Create(stopStride);
            for (var i = 0; i < count; i += Vector512<int>.Count)
            {
                var code = Avx512F.ConvertToVector512Int32(Vector128.Load(codes + i));
                var stop = Avx512F.ConvertToVector512Int32(Vector128.Load(stops + i));
                (Avx512F.PermuteVar16x32(all, code) + (stop * stride)).Store(starts + i);
            }

            return true;
        }
    }

    private static void CodeNumbers(Axis axis, double* numbers, int count, byte* codes)
    {
        var cuts = axis.Cuts;
        var byInterval = axis.CodeOfInterval;
        for (var i = 0; i < count; i++)
        {
            var number = numbers[i];
            var interval = 0;
            foreach (var cut in cuts)
            {
                interval += (number >= cut ? 1 : 0) + (number > cut ? 1 : 0);
            }

            codes[i] = double.IsNaN(number) ? Axis.Missing : byInterval[interval];
        }
    }
}
