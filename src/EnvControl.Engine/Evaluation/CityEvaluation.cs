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
        const int Lanes = 2 * ColumnTotals.Width;
        var (count, singles) = (to - from, 0);
        var plans = into.PlansStart + from;
        var classes = into.ClassesStart + from;
        var stanceKeys = stackalloc int[Block + KeyArithmetic.Padding];
        var cellStarts = stackalloc int[Block + KeyArithmetic.Padding];
        var single = stackalloc int[Block + KeyArithmetic.Padding];
        var room = stackalloc double[Lanes + 8];
        var lanes = (double*)(((nint)room + 63) & ~63);
        new Span<double>(lanes, Lanes).Clear();
        FindKeys(from, to, stanceKeys, cellStarts, width);
        for (var i = _open.FirstFrom(from); i < _open.Positions.Length && _open.Positions[i] < to; i++)
        {
            cellStarts[_open.Positions[i] - from] = PlanCells.Elsewhere;
        }

        var bases = _city.Bases.Start + ((nint)Pollutants.Count * from);
        var saved = into.SavedStart + ((nint)ColumnTotals.Width * from);
        fixed (ushort* stanceCells = _city.Rules.Stances.Cells)
        {
            // Short stretches: while results drain into memory, the next plans are looked up.
            for (var start = 0; start < count; start += PlanLookup.Most)
            {
                var length = Math.Min(PlanLookup.Most, count - start);
                singles += PlanLookup.Find(
                    _city.PlanCells.Start,
                    stanceCells,
                    stanceKeys + start,
                    cellStarts + start,
                    _city.Flags.Start + from + start,
                    length,
                    plans + start,
                    classes + start,
                    single + singles,
                    start,
                    width
                );
                SavingArithmetic.Multiply(
                    bases + ((nint)Pollutants.Count * start),
                    plans + start,
                    _tables.Factors,
                    (length + 1) / 2,
                    saved + ((nint)ColumnTotals.Width * start),
                    lanes,
                    width,
                    isStreaming
                );
            }
        }

        var sums = stackalloc double[ColumnTotals.Width];
        SavingArithmetic.Fold(lanes, width, sums);
        for (var i = 0; i < singles; i++)
        {
            var place = single[i];
            TakeBack(from + place, plans[place], sums);
            classes[place] = LineArithmetic.Of(
                _city,
                _tables.Plans[plans[place]],
                from + place,
                saved + ((nint)ColumnTotals.Width * place),
                sums,
                ref sum
            );
        }

        RunOpenRows(into, from, to, sums, ref sum);
        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            sum.Known[i] += (long)sums[i];
            sum.Most[i] += (long)sums[i];
        }
    }

    /// <summary>Lines whose plan no table tells have been given plan 0, which saves nothing; now they get their own.</summary>
    private void RunOpenRows(CityDecisions into, int from, int to, double* sums, ref TotalsSum sum)
    {
        for (var i = _open.FirstFrom(from); i < _open.Positions.Length && _open.Positions[i] < to; i++)
        {
            var position = _open.Positions[i];
            into.PlansStart[position] = _open.Plans[i];
            into.ClassesStart[position] = LineArithmetic.Of(
                _city,
                _tables.Plans[_open.Plans[i]],
                position,
                into.SavedStart + ((nint)ColumnTotals.Width * position),
                sums,
                ref sum
            );
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
        var found = new int[_city.Count];
        var stanceKeys = stackalloc int[Block + KeyArithmetic.Padding];
        var cellStarts = stackalloc int[Block + KeyArithmetic.Padding];
        fixed (int* plans = found)
        fixed (ushort* stanceCells = _city.Rules.Stances.Cells)
        {
            for (var from = 0; from < found.Length; from += Block)
            {
                var to = Math.Min(found.Length, from + Block);
                FindKeys(from, to, stanceKeys, cellStarts, LaneWidth.Scalar);
                for (var i = from; i < to; i++)
                {
                    var cell = cellStarts[i - from] + stanceCells[stanceKeys[i - from]];
                    plans[i] = unchecked((int)_city.PlanCells.Start[cell]);
                }
            }
        }

        return found;
    }

    /// <summary>For each line of a block, its cell of the first stage and where the plans of its cell of the second begin.</summary>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last.</param>
    /// <param name="stanceKeys">Filled with cells of the first stage; shape [lines], and room for a vector more.</param>
    /// <param name="cellStarts">Filled with places in <see cref="CityColumns.PlanCells"/>; shape [lines], and room for a vector more.</param>
    /// <param name="width">The vector width.</param>
    [SkipLocalsInit]
    private void FindKeys(int from, int to, int* stanceKeys, int* cellStarts, LaneWidth width)
    {
        const int Room = Block + KeyArithmetic.Padding;
        var starts = stackalloc byte*[_mostAxes];
        var strides = stackalloc int[_mostAxes];
        var scratch = stackalloc byte[Room * _mostNumbers];
        KeyArithmetic.Starts(_city.StanceColumns, from, to - from, starts, scratch, Room);
        _city.Rules.Stances.Grid.Strides.AsSpan().CopyTo(new Span<int>(strides, _mostAxes));
        KeyArithmetic.Keys(
            starts,
            strides,
            _city.StanceColumns.Length,
            to - from,
            stanceKeys,
            _city.Rules.Stances.Grid.Size,
            width
        );
        for (var s = _city.SegmentAt(from); s < _city.Segments.Length && _city.Segments[s].Start < to; s++)
        {
            var segment = _city.Segments[s];
            var (first, last) = (Math.Max(from, segment.Start), Math.Min(to, segment.End));
            var (table, count) = (segment.Table, last - first);
            var cells = cellStarts + (first - from);
            KeyArithmetic.Starts(segment.Columns, first, count, starts, scratch, Room);
            var stops = _city.StopCodes.Start + first;
            // What is written past the end of a segment is written over by the next.
            if (
                segment.Columns.Length == 1
                && KeyArithmetic.TryPlanStarts(
                    starts[0],
                    stops,
                    table.Cells,
                    table.StopStride,
                    segment.PlansFrom,
                    count,
                    cells,
                    width
                )
            )
            {
                continue;
            }

            table.Grid.Strides.AsSpan().CopyTo(new Span<int>(strides, _mostAxes));
            KeyArithmetic.Keys(starts, strides, segment.Columns.Length, count, cells, table.Grid.Size, width);
            fixed (int* tableCells = table.Cells)
            {
                var (stopStride, plansFrom) = (table.StopStride, segment.PlansFrom);
                unchecked
                {
                    for (var i = 0; i < count; i++)
                    {
                        cells[i] = plansFrom + tableCells[cells[i]] + (stops[i] * stopStride);
                    }
                }
            }
        }
    }
}
