using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Deltas;

/// <summary>How much more or less a city saves as the share of a rule changes (减排量对比例的折线): straight between bends, so that any share is one search and twelve products.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed unsafe class ShareCurve
{
    /// <summary>Numbers of one stretch: twelve heights and slopes of what is known, as many of what is possible, and the lines left open.</summary>
    public const int Row = (4 * ColumnTotals.Width) + 1;

    private readonly int[] _starts;
    private readonly long[] _rows;
    private readonly ShareRest[] _rests;
    private readonly (SupposedLine Line, int From, int To)[] _single;
    private readonly bool _isExact;

    /// <summary>Takes a curve.</summary>
    /// <param name="starts">Where stretches begin, ascending from 0, whole thousandths.</param>
    /// <param name="rows">Their heights and slopes; shape [stretches][<see cref="Row"/>].</param>
    /// <param name="rests">What cutting to whole milligrams takes from single lines.</param>
    /// <param name="single">Lines to be worked out by themselves over a range of shares.</param>
    public ShareCurve(
        int[] starts,
        long[] rows,
        ShareRest[] rests,
        (SupposedLine Line, int From, int To)[] single
    )
    {
        (_starts, _rows, _rests, _single) = (starts, rows, rests, single);
        _isExact = true;
        for (var at = 0; at < rows.Length; at += Row)
        {
            const int Half = 2 * ColumnTotals.Width;
            _isExact &= rows.AsSpan(at, Half).SequenceEqual(rows.AsSpan(at + Half, Half));
            _isExact &= rows[at + (2 * Half)] == 0;
        }
    }

    /// <summary>Adds what a share changes.</summary>
    /// <param name="share">The share, whole thousandths.</param>
    /// <param name="into">Added to.</param>
    public void Add(int share, DeltaTotals into)
    {
        var (low, high) = (0, _starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = _starts[middle] <= share ? (middle, high) : (low, middle - 1);
        }

        into.Add(_rows.AsSpan(low * Row, Row), share, _isExact);
        if (_rests.Length > 0)
        {
            AddRests(share, into);
        }

        foreach (ref readonly var single in _single.AsSpan())
        {
            if (single.From <= share && share < single.To)
            {
                var sum = default(TotalsSum);
                single.Line.Add(share, ref sum);
                into.Add(ref sum, 1);
            }
        }
    }

    private void AddRests(int share, DeltaTotals into)
    {
        var figures = stackalloc long[ColumnTotals.Width];
        new Span<long>(figures, ColumnTotals.Width).Clear();
        foreach (ref readonly var rest in _rests.AsSpan())
        {
            if (rest.From <= share && share < rest.To)
            {
                rest.Add(share, figures);
            }
        }

        into.Add(new ReadOnlySpan<long>(figures, ColumnTotals.Width));
    }
}
