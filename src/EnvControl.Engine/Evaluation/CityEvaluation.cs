using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
        _tables = city.Rules.PlanTables;
        _open = OpenRows.Of(city, FirstPlans());
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
        var classes = into.ClassesStart + from;
        var single = stackalloc int[2 * Block];
        var count = to - from;
        var singles = FindPlans(from, to, plans, classes, single, width);
        for (var i = _open.FirstFrom(from); i < _open.Positions.Length && _open.Positions[i] < to; i++)
        {
            // Worked out one by one as well, whatever its plan; unless the plan of its cell has put it there already.
            var place = _open.Positions[i] - from;
            var mask = _tables.Words[plans[place]] >> PlanTables.MaskShift;
            single[singles] = place;
            singles += (mask & _city.Flags.Start[from + place]) == 0 ? 1 : 0;
            plans[place] = _open.Plans[i];
        }

        var sums = stackalloc double[ColumnTotals.Width];
        new Span<double>(sums, ColumnTotals.Width).Clear();
        var saved = into.SavedStart + ((nint)ColumnTotals.Width * from);
        SavingArithmetic.Multiply(
            _city.Bases.Start + ((nint)Pollutants.Count * from),
            plans,
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
            var (place, plan) = (single[i], plans[single[i]]);
            TakeBack(from + place, plan, sums);
            classes[place] = LineArithmetic.Of(
                _city,
                all[plan],
                from + place,
                saved + ((nint)ColumnTotals.Width * place),
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

    /// <summary>Takes back what the multiplication added for a line that is worked out by itself.</summary>
    private void TakeBack(int position, int plan, double* sums)
    {
        unchecked
        {
            var own = Vector256.Load(_city.Bases.Start + ((nint)Pollutants.Count * position));
            var factors = _tables.Factors + ((nint)PlanTables.Width * plan);
            for (var i = 0; i < ColumnTotals.Width; i += Pollutants.Count)
            {
                (Vector256.Load(sums + i) - (own * Vector256.Load(factors + i))).Store(sums + i);
            }
        }
    }

    /// <summary>The plan of every line; 0 where its cell leaves the answer open.</summary>
    private int[] FirstPlans()
    {
        var plans = new int[_city.Count];
        var classes = stackalloc uint[Block];
        var single = stackalloc int[Block];
        fixed (int* start = plans)
        {
            for (var from = 0; from < plans.Length; from += Block)
            {
                FindPlans(
                    from,
                    Math.Min(plans.Length, from + Block),
                    start + from,
                    classes,
                    single,
                    LaneWidth.Scalar
                );
            }
        }

        return plans;
    }

    /// <summary>The plan and classes of each line of a block; plan 0 where its cell leaves the answer open.</summary>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last.</param>
    /// <param name="plans">Filled with plans; shape [lines].</param>
    /// <param name="classes">Filled with classes; shape [lines].</param>
    /// <param name="single">Filled with the places of lines that must be worked out one by one.</param>
    /// <param name="width">The vector width.</param>
    /// <returns>How many of these there are.</returns>
    [SkipLocalsInit]
    private int FindPlans(int from, int to, int* plans, uint* classes, int* single, LaneWidth width)
    {
        const int Room = Block + KeyArithmetic.Padding;
        var stances = _city.Rules.Stances;
        var starts = stackalloc byte*[_mostAxes];
        var strides = stackalloc int[_mostAxes];
        var stanceKeys = stackalloc int[Room];
        var cellKeys = stackalloc int[Room];
        var scratch = stackalloc byte[Room * _mostNumbers];
        KeyArithmetic.Starts(_city.StanceColumns, from, to - from, starts, scratch, Room);
        stances.Grid.Strides.AsSpan().CopyTo(new Span<int>(strides, _mostAxes));
        KeyArithmetic.Keys(starts, strides, _city.StanceColumns.Length, to - from, stanceKeys, width);
        var singles = 0;
        fixed (ushort* stanceCells = stances.Cells)
        {
            for (var s = SegmentAt(from); s < _city.Segments.Length && _city.Segments[s].Start < to; s++)
            {
                var segment = _city.Segments[s];
                var (first, last) = (Math.Max(from, segment.Start), Math.Min(to, segment.End));
                var axes = segment.Columns.Length;
                KeyArithmetic.Starts(segment.Columns, first, last - first, starts, scratch, Room);
                // The codes of a single dimension are the places themselves.
                if (axes != 1)
                {
                    segment.Table.Grid.Strides.AsSpan().CopyTo(new Span<int>(strides, _mostAxes));
                    KeyArithmetic.Keys(starts, strides, axes, last - first, cellKeys, width);
                }

                singles += FindPlans(
                    segment.Table,
                    stanceCells,
                    stanceKeys + (first - from),
                    axes == 1 ? starts[0] : null,
                    cellKeys,
                    first,
                    last - first,
                    plans + (first - from),
                    classes + (first - from),
                    single + singles,
                    first - from
                );
            }
        }

        return singles;
    }

    private int FindPlans(
        IndustryTable table,
        ushort* stanceCells,
        int* stanceKeys,
        byte* cellCodes,
        int* cellKeys,
        int first,
        int count,
        int* plans,
        uint* classes,
        int* single,
        int place
    )
    {
        var singles = 0;
        var stops = _city.StopCodes.Start + first;
        var flags = _city.Flags.Start + first;
        var words = _tables.Words;
        var stopStride = table.StopStride;
        fixed (int* tableCells = table.Cells)
        fixed (int* tablePlans = table.Plans)
        {
            unchecked
            {
                for (var i = 0; i < count; i++)
                {
                    var cell = cellCodes == null ? cellKeys[i] : cellCodes[i];
                    var plan = tablePlans[
                        tableCells[cell] + (stops[i] * stopStride) + stanceCells[stanceKeys[i]]
                    ];
                    var word = words[plan];
                    plans[i] = plan;
                    classes[i] = word & ClassesMask;
                    single[singles] = place + i;
                    singles += ((word >> PlanTables.MaskShift) & flags[i]) != 0 ? 1 : 0;
                }
            }
        }

        return singles;
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
