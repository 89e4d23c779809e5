using System.Collections.Immutable;
using System.Numerics;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Facts;

namespace EnvControl.Engine.Plans;

/// <summary>The cells of a stage table (阶段表的单元格): one for every combination of codes, the last dimension fastest.</summary>
/// <remarks>Immutable once made, safe to share between threads.</remarks>
internal sealed class Grid
{
    /// <summary>What a cell holds whose missing facts leave it open: it must be worked out row by row.</summary>
    public const ushort Undecided = 0;

    /// <summary>No table has more cells (EC2502).</summary>
    public const int MostCells = 1 << 24;

    private readonly ImmutableArray<Axis> _axes;

    /// <summary>Lays the cells out.</summary>
    /// <exception cref="FaultException">There would be more than <see cref="MostCells"/>.</exception>
    public Grid(ImmutableArray<Axis> axes)
    {
        _axes = axes;
        var strides = new int[axes.Length];
        long size = 1;
        for (var i = axes.Length - 1; i >= 0; i--)
        {
            strides[i] = (int)size;
            size *= axes[i].Count;
            if (size > MostCells)
            {
                throw new FaultException([PlanFaults.TooManyCells(axes, MostCells)]);
            }
        }

        Strides = [.. strides];
        Size = (int)size;
    }

    /// <summary>How many cells.</summary>
    public int Size { get; }

    /// <summary>How far apart neighbouring codes of a dimension lie. Shape [dimensions].</summary>
    public ImmutableArray<int> Strides { get; }

    /// <summary>How many combinations of values all facts together may have when every one is missing.</summary>
    public long Candidates =>
        _axes.Aggregate(1L, (product, axis) => Math.Min(product * axis.Candidates, 1L << 20));

    /// <summary>The place of a combination of codes.</summary>
    public int IndexOf(ReadOnlySpan<byte> codes)
    {
        var index = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            index += codes[i] * Strides[i];
        }

        return index;
    }

    /// <summary>Works every cell out; a cell with missing facts holds the answer common to all values they may have, else <see cref="Undecided"/>.</summary>
    /// <param name="decide">What a cell holds.</param>
    /// <param name="otherCandidates">How many combinations facts outside this table may add to a row's missing ones.</param>
    public ushort[] Fill(CellDecision decide, long otherCandidates)
    {
        var cells = new ushort[Size];
        Span<byte> codes = stackalloc byte[_axes.Length];
        codes.Fill(CellCondition.Open);
        Fill(0, 0, codes, decide, cells);
        if (Candidates * otherCandidates > Completions.Limit)
        {
            LeaveManyOpen(0, 0, 1, Possible(Math.Max(1, otherCandidates)), cells);
        }

        return cells;
    }

    /// <summary>The same for several lanes at once, which most of the time ask the same.</summary>
    /// <param name="decide">What a cell holds.</param>
    /// <param name="lanes">How many lanes.</param>
    /// <param name="otherCandidates">How many combinations facts outside this table may add to a row's missing ones.</param>
    public ushort[][] Fill(LaneDecision decide, int lanes, long otherCandidates)
    {
        var cells = new ushort[lanes][];
        for (var lane = 0; lane < lanes; lane++)
        {
            cells[lane] = new ushort[Size];
        }

        Span<byte> codes = stackalloc byte[_axes.Length];
        codes.Fill(CellCondition.Open);
        Fill(0, 0, codes, (1u << lanes) - 1, decide, cells);
        if (Candidates * otherCandidates > Completions.Limit)
        {
            var possible = Possible(Math.Max(1, otherCandidates));
            foreach (var own in cells)
            {
                LeaveManyOpen(0, 0, 1, possible, own);
            }
        }

        return cells;
    }

    private void Fill(int axis, int start, Span<byte> codes, uint open, LaneDecision decide, ushort[][] cells)
    {
        var length = axis == 0 ? Size : Strides[axis - 1];
        Span<int> held = stackalloc int[cells.Length];
        var decided = decide(codes, open, held);
        for (var lanes = decided; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            cells[lane].AsSpan(start, length).Fill((ushort)held[lane]);
        }

        open &= ~decided;
        // What is left at the end stays undecided.
        if (open == 0 || axis == _axes.Length)
        {
            return;
        }

        var stride = Strides[axis];
        for (var code = 1; code < _axes[axis].Count; code++)
        {
            codes[axis] = (byte)code;
            Fill(axis + 1, start + (code * stride), codes, open, decide, cells);
        }

        codes[axis] = CellCondition.Open;
        for (var lanes = open; lanes != 0; lanes &= lanes - 1)
        {
            var block = cells[BitOperations.TrailingZeroCount(lanes)].AsSpan(start, length);
            Agree(block, stride, _axes[axis].Possible.AsSpan());
        }
    }

    private void Fill(int axis, int start, Span<byte> codes, CellDecision decide, ushort[] cells)
    {
        var block = cells.AsSpan(start, axis == 0 ? Size : Strides[axis - 1]);
        if (decide(codes) is var decided and > 0)
        {
            block.Fill((ushort)decided);
            return;
        }

        if (axis == _axes.Length)
        {
            block.Clear(); // Undecided.
            return;
        }

        var stride = Strides[axis];
        for (var code = 1; code < _axes[axis].Count; code++)
        {
            codes[axis] = (byte)code;
            Fill(axis + 1, start + (code * stride), codes, decide, cells);
        }

        codes[axis] = CellCondition.Open;
        Agree(block, stride, _axes[axis].Possible.AsSpan());
    }

    /// <summary>What a missing value leaves: the answer common to all values it may have.</summary>
    private static void Agree(Span<ushort> block, int stride, ReadOnlySpan<byte> possible)
    {
        var missing = block[..stride];
        if (possible.IsEmpty)
        {
            missing.Clear(); // Undecided.
            return;
        }

        block.Slice(possible[0] * stride, stride).CopyTo(missing);
        foreach (var code in possible[1..])
        {
            var other = block.Slice(code * stride, stride);
            for (var i = 0; i < stride; i++)
            {
                missing[i] = missing[i] == other[i] ? missing[i] : Undecided;
            }
        }
    }

    /// <summary>Rows with so many missing facts that not every combination is tried are worked out one by one.</summary>
    private void LeaveManyOpen(int axis, int start, long product, ReadOnlySpan<long> possible, ushort[] cells)
    {
        // Even with all further facts missing there are few enough.
        if (product * possible[axis] <= Completions.Limit)
        {
            return;
        }

        if (axis == _axes.Length)
        {
            cells[start] = product > 1 ? Undecided : cells[start];
            return;
        }

        for (var code = 0; code < _axes[axis].Count; code++)
        {
            var factor = code == Axis.Missing ? _axes[axis].Candidates : 1;
            LeaveManyOpen(
                axis + 1,
                start + (code * Strides[axis]),
                Math.Min(product * factor, 1L << 20),
                possible,
                cells
            );
        }
    }

    /// <summary>How many combinations the facts from each dimension on, and those outside, may have when every one is missing.</summary>
    private long[] Possible(long others)
    {
        var possible = new long[_axes.Length + 1];
        possible[^1] = Math.Min(others, 1L << 20);
        for (var axis = _axes.Length - 1; axis >= 0; axis--)
        {
            possible[axis] = Math.Min(possible[axis + 1] * _axes[axis].Candidates, 1L << 20);
        }

        return possible;
    }
}
