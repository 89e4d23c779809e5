using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Deltas;

/// <summary>What a city saves under a supposition (假定下的合计), and the room to work it out in. Filled again and again; one for each thread.</summary>
/// <remarks>Not safe for several threads.</remarks>
public sealed class DeltaTotals
{
    private readonly long[] _known = new long[ColumnTotals.Width];
    private readonly long[] _most = new long[ColumnTotals.Width];
    private readonly int[] _slotOf;
    private TouchedLine[] _touched = new TouchedLine[16];
    private int _count;

    internal DeltaTotals(int lines) => _slotOf = new int[lines];

    /// <summary>Known exactly, whole milligrams a day; shape [3 levels × 4 pollutants], yellow first.</summary>
    public ReadOnlySpan<long> Known => _known;

    /// <summary>The same and the upper bounds of all else.</summary>
    public ReadOnlySpan<long> Most => _most;

    /// <summary>Lines and levels of which some saving is not known exactly.</summary>
    public int OpenLines { get; private set; }

    /// <summary>The lines touched last, by position.</summary>
    internal ReadOnlySpan<TouchedLine> Touched => _touched.AsSpan(0, _count);

    /// <summary>The same as one value that stays.</summary>
    public ColumnTotals ToTotals() =>
        new(ImmutableArray.Create(_known), ImmutableArray.Create(_most), OpenLines);

    /// <summary>Goes back to where nothing is supposed.</summary>
    internal void Begin(ColumnTotals totals)
    {
        totals.Known.AsSpan().CopyTo(_known);
        totals.Most.AsSpan().CopyTo(_most);
        OpenLines = totals.OpenLines;
        foreach (ref readonly var touched in Touched)
        {
            _slotOf[touched.Position] = 0;
        }

        _count = 0;
    }

    /// <summary>Where a touched line has got to.</summary>
    /// <param name="position">The position.</param>
    /// <param name="stance">Its place in the first stage where it is touched for the first time.</param>
    /// <param name="cell">Its place in its industry's table.</param>
    internal ref TouchedLine Touch(int position, int stance, int cell)
    {
        ref var slot = ref _slotOf[position];
        if (slot == 0)
        {
            if (_count == _touched.Length)
            {
                Array.Resize(ref _touched, 2 * _count);
            }

            _touched[_count++] = new TouchedLine(position, stance, cell);
            slot = _count;
        }

        return ref _touched[slot - 1];
    }

    /// <summary>Adds what is known exactly, by level: whole milligrams of the four pollutants.</summary>
    internal void Add(Vector256<double> yellow, Vector256<double> orange, Vector256<double> red)
    {
        Add(0, Vector256.ConvertToInt64(yellow));
        Add(4, Vector256.ConvertToInt64(orange));
        Add(8, Vector256.ConvertToInt64(red));
    }

    /// <summary>Adds lines that were worked out one by one.</summary>
    /// <param name="sum">What is known of them, and at most.</param>
    /// <param name="sign">1, or −1 to take them away.</param>
    internal unsafe void Add(ref TotalsSum sum, int sign)
    {
        for (var i = 0; i < _known.Length; i++)
        {
            _known[i] += sign * sum.Known[i];
            _most[i] += sign * sum.Most[i];
        }

        OpenLines += sign * sum.OpenLines;
    }

    /// <summary>Adds a stretch of a curve.</summary>
    /// <param name="row">Heights and slopes; see <see cref="ShareCurve"/>.</param>
    /// <param name="share">The share, whole thousandths.</param>
    /// <param name="isExact">Whether all that is possible is known.</param>
    internal void Add(ReadOnlySpan<long> row, int share, bool isExact)
    {
        const int Width = ColumnTotals.Width;
        unchecked
        {
            var heights = row[..Width];
            var slopes = row.Slice(Width, Width);
            var mostHeights = isExact ? heights : row.Slice(2 * Width, Width);
            var mostSlopes = isExact ? slopes : row.Slice(3 * Width, Width);
            for (var i = 0; i < Width; i++)
            {
                _known[i] += heights[i] + (slopes[i] * share);
                _most[i] += mostHeights[i] + (mostSlopes[i] * share);
            }

            OpenLines += (int)row[4 * Width];
        }
    }

    /// <summary>Adds what is known exactly.</summary>
    internal void Add(ReadOnlySpan<long> exact)
    {
        for (var i = 0; i < _known.Length; i++)
        {
            _known[i] += exact[i];
            _most[i] += exact[i];
        }
    }

    /// <summary>Adds bounds of one figure.</summary>
    internal void Add(int place, long known, long most)
    {
        _known[place] += known;
        _most[place] += most;
    }

    /// <summary>Adds lines left open.</summary>
    internal void AddOpen(int lines) => OpenLines += lines;

    private void Add(int place, Vector256<long> milligrams)
    {
        var known = _known.AsSpan(place);
        var most = _most.AsSpan(place);
        (Vector256.Create<long>(known) + milligrams).CopyTo(known);
        (Vector256.Create<long>(most) + milligrams).CopyTo(most);
    }
}
