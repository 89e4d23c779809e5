using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>Decides a city from its columns (按列计算全市): block by block, without an allocation for any line.</summary>
/// <remarks>Reading is safe from several threads.</remarks>
internal sealed unsafe class CityEvaluation
{
    /// <summary>Lines of one block: what they need stays in the nearest cache.</summary>
    public const int Block = 2_048;

    private const uint ClassesMask = (1u << PlanTables.MaskShift) - 1;

    private readonly CityColumns _city;
    private readonly PlanTables _tables;
    private readonly OpenRows _open;
    private readonly int _mostAxes;
    private readonly int _mostNumbers;

    /// <summary>Prepares: lines with missing facts that leave the answer open are worked out once.</summary>
    public CityEvaluation(CityColumns city)
    {
        _city = city;
        var columns = city.Segments.Select(segment => segment.Columns).Append(city.StanceColumns).ToArray();
        _mostAxes = columns.Max(all => all.Length);
        _mostNumbers = columns.Max(all => all.Count(column => column.Numbers is not null));
        var plans = new int[city.Count];
        fixed (int* start = plans)
        {
            for (var from = 0; from < city.Count; from += Block)
            {
                FindPlans(from, Math.Min(city.Count, from + Block), start + from, LaneWidth.Scalar);
            }
        }

        _open = OpenRows.Of(city, plans);
        _tables = city.Rules.PlanTables;
    }

    /// <summary>The columns.</summary>
    public CityColumns City => _city;

    /// <summary>The plans.</summary>
    public ImmutableArray<Plan> Plans => _tables.Plans;

    /// <summary>What every plan comes to in numbers.</summary>
    public PlanTables Tables => _tables;

    /// <summary>Decides every line.</summary>
    /// <param name="into">Filled with the decisions.</param>
    /// <param name="threads">How many threads; the results are the same for any number.</param>
    /// <param name="width">The vector width; the results are the same for any.</param>
    public void Run(CityDecisions into, int threads, LaneWidth width)
    {
        // Results that no cache holds are better written past it.
        var isStreaming = (long)_city.Count * ColumnTotals.Width * sizeof(double) > 16 << 20;
        var blocks = (_city.Count + Block - 1) / Block;
        if (threads == 1 || blocks == 1)
        {
            var sum = default(TotalsSum);
            Run(into, 0, blocks, ref sum, width, isStreaming);
            into.Totals = sum.ToTotals();
            return;
        }

        var sums = new TotalsSum[threads];
        Parallel.For(
            0,
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            thread =>
                Run(
                    into,
                    (int)((long)blocks * thread / threads),
                    (int)((long)blocks * (thread + 1) / threads),
                    ref sums[thread],
                    width,
                    isStreaming
                )
        );
        var total = default(TotalsSum);
        foreach (ref var sum in sums.AsSpan())
        {
            total.Add(ref sum);
        }

        into.Totals = total.ToTotals();
    }

    private void Run(
        CityDecisions into,
        int firstBlock,
        int lastBlock,
        ref TotalsSum sum,
        LaneWidth width,
        bool isStreaming
    )
    {
        for (var block = firstBlock; block < lastBlock; block++)
        {
            var from = block * Block;
            RunBlock(into, from, Math.Min(_city.Count, from + Block), ref sum, width, isStreaming);
        }
    }

    [SkipLocalsInit]
    private void RunBlock(
        CityDecisions into,
        int from,
        int to,
        ref TotalsSum sum,
        LaneWidth width,
        bool isStreaming
    )
    {
        var plans = into.PlansStart + from;
        var multiplied = stackalloc int[Block + 1];
        var single = stackalloc int[Block];
        FindPlans(from, to, plans, width);
        for (var i = _open.FirstFrom(from); i < _open.Positions.Length && _open.Positions[i] < to; i++)
        {
            plans[_open.Positions[i] - from] = _open.Plans[i];
        }

        var (count, singles) = (to - from, 0);
        var words = _tables.Words;
        var flags = _city.Flags.Start + from;
        var classes = into.ClassesStart + from;
        unchecked
        {
            for (var i = 0; i < count; i++)
            {
                var plan = plans[i];
                var word = words[plan];
                classes[i] = word & ClassesMask;
                var isSingle = ((word >> PlanTables.MaskShift) & flags[i]) != 0;
                multiplied[i] = isSingle ? 0 : plan;
                single[singles] = i;
                singles += isSingle ? 1 : 0;
            }
        }

        multiplied[count] = 0;
        var sums = stackalloc double[ColumnTotals.Width];
        new Span<double>(sums, ColumnTotals.Width).Clear();
        var saved = into.SavedStart + ((nint)ColumnTotals.Width * from);
        SavingArithmetic.Multiply(
            _city.Bases.Start + ((nint)Pollutants.Count * from),
            multiplied,
            _tables.Factors,
            (count + 1) / 2,
            saved,
            sums,
            width,
            isStreaming
        );
        var all = _tables.Plans;
        for (var i = 0; i < singles; i++)
        {
            classes[single[i]] = LineArithmetic.Of(
                _city,
                all[plans[single[i]]],
                from + single[i],
                saved + ((nint)ColumnTotals.Width * single[i]),
                sums,
                ref sum
            );
        }

        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            sum.Known[i] += (long)sums[i];
            sum.Most[i] += (long)sums[i];
        }
    }

    /// <summary>The plan of each line of a block; 0 where its cell leaves the answer open.</summary>
    [SkipLocalsInit]
    private void FindPlans(int from, int to, int* plans, LaneWidth width)
    {
        var rules = _city.Rules;
        var stances = rules.Stances;
        var starts = stackalloc byte*[_mostAxes];
        var strides = stackalloc int[_mostAxes];
        var stanceKeys = stackalloc int[Block + KeyArithmetic.Padding];
        var cellKeys = stackalloc int[Block + KeyArithmetic.Padding];
        const int Room = Block + KeyArithmetic.Padding;
        var scratch = stackalloc byte[Room * _mostNumbers];
        fixed (ushort* stanceCells = stances.Cells)
        {
            KeyArithmetic.Starts(_city.StanceColumns, from, to - from, starts, scratch, Room);
            var axes = _city.StanceColumns.Length;
            for (var i = 0; i < axes; i++)
            {
                strides[i] = stances.Grid.Strides[i];
            }

            KeyArithmetic.Keys(starts, strides, axes, to - from, stanceKeys, width);
            for (var s = SegmentAt(from); s < _city.Segments.Length && _city.Segments[s].Start < to; s++)
            {
                var segment = _city.Segments[s];
                var (first, last) = (Math.Max(from, segment.Start), Math.Min(to, segment.End));
                KeyArithmetic.Starts(segment.Columns, first, last - first, starts, scratch, Room);
                axes = segment.Columns.Length;
                for (var i = 0; i < axes; i++)
                {
                    strides[i] = segment.Table.Grid.Strides[i];
                }

                KeyArithmetic.Keys(starts, strides, axes, last - first, cellKeys, width);
                var stops = _city.StopCodes.Start + first;
                var stopStride = segment.Table.StopStride;
                fixed (int* tableCells = segment.Table.Cells)
                fixed (int* tablePlans = segment.Table.Plans)
                {
                    var count = last - first;
                    var found = plans + (first - from);
                    var keys = stanceKeys + (first - from);
                    unchecked
                    {
                        for (var i = 0; i < count; i++)
                        {
                            found[i] = tablePlans[
                                tableCells[cellKeys[i]] + (stops[i] * stopStride) + stanceCells[keys[i]]
                            ];
                        }
                    }
                }
            }
        }
    }

    private int SegmentAt(int position)
    {
        var (low, high) = (0, _city.Segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _city.Segments[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
