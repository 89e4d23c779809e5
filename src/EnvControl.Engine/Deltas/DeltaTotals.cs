using System.Collections.Immutable;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Deltas;

/// <summary>What a city saves under a supposition (假定下的合计), and the room to work it out in. Filled again and again; one for each thread.</summary>
/// <remarks>Not safe for several threads.</remarks>
public sealed class DeltaTotals
{
    private readonly long[] _known = new long[ColumnTotals.Width];
    private readonly long[] _most = new long[ColumnTotals.Width];
    private readonly int[] _slotOf;

    internal DeltaTotals(int lines) => _slotOf = new int[lines];

    /// <summary>Known exactly, whole milligrams a day; shape [3 levels × 4 pollutants], yellow first.</summary>
    public ReadOnlySpan<long> Known => _known;

    /// <summary>The same and the upper bounds of all else.</summary>
    public ReadOnlySpan<long> Most => _most;

    /// <summary>Lines and levels of which some saving is not known exactly.</summary>
    public int OpenLines { get; private set; }

    /// <summary>The lines touched last, by position.</summary>
    internal List<TouchedLine> Touched { get; } = [];

    /// <summary>The same as one value that stays.</summary>
    public ColumnTotals ToTotals() =>
        new(ImmutableArray.Create(_known), ImmutableArray.Create(_most), OpenLines);

    /// <summary>Goes back to where nothing is supposed.</summary>
    internal void Begin(ColumnTotals totals)
    {
        totals.Known.AsSpan().CopyTo(_known);
        totals.Most.AsSpan().CopyTo(_most);
        OpenLines = totals.OpenLines;
        foreach (var touched in Touched)
        {
            _slotOf[touched.Position] = 0;
        }

        Touched.Clear();
    }

    /// <summary>The slot of a position among the touched lines.</summary>
    /// <param name="position">The position.</param>
    /// <param name="stance">Its place in the first stage where it is touched for the first time.</param>
    /// <param name="cell">Its place in its industry's table.</param>
    internal int Touch(int position, int stance, int cell)
    {
        ref var slot = ref _slotOf[position];
        if (slot == 0)
        {
            Touched.Add(new TouchedLine(position, stance, cell));
            slot = Touched.Count;
        }

        return slot - 1;
    }

    /// <summary>Adds what is known exactly.</summary>
    internal void Add(ReadOnlySpan<double> exact)
    {
        for (var i = 0; i < _known.Length; i++)
        {
            var milligrams = (long)exact[i];
            _known[i] += milligrams;
            _most[i] += milligrams;
        }
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

    /// <summary>Adds bounds of one figure.</summary>
    internal void Add(int place, long known, long most)
    {
        _known[place] += known;
        _most[place] += most;
    }

    /// <summary>Adds lines left open.</summary>
    internal void AddOpen(int lines) => OpenLines += lines;
}
