using EnvControl.Engine.Evaluation;

namespace EnvControl.Engine.Deltas;

/// <summary>Adds up what lines save as the share of their measures changes (逐线汇总成折线): where each bends, and by how much.</summary>
internal sealed class ShareCurveBuilder
{
    private readonly SortedDictionary<int, long[]> _bends = new() { [0] = new long[ShareCurve.Row] };
    private readonly List<ShareRest> _rests = [];
    private readonly List<(SupposedLine Line, int From, int To)> _single = [];

    /// <summary>Adds a line at one level.</summary>
    public void Add(SupposedLine line)
    {
        var before = ShareStretches.Now(line);
        var begun = 0;
        int[] bends = [.. ShareBends.Of(line), ShareBends.End];
        for (var i = 0; i + 1 < bends.Length; i++)
        {
            var stretch = ShareStretches.Of(line, bends[i], bends[i + 1]);
            if (i > 0 && bends[i + 1] == bends[i] + 1 && before.IsAt(bends[i], stretch))
            {
                continue;
            }

            if (i > 0)
            {
                Finish(before, begun, bends[i]);
            }

            Bend(line.Place, bends[i], before, stretch);
            (before, begun) = (stretch, bends[i]);
        }

        Finish(before, begun, ShareBends.End);
    }

    /// <summary>The curve of all lines so far.</summary>
    public ShareCurve ToCurve()
    {
        var rows = new long[_bends.Count * ShareCurve.Row];
        var row = rows.AsSpan();
        var at = 0;
        foreach (var bend in _bends.Values)
        {
            var own = row.Slice(at, ShareCurve.Row);
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = bend[i] + (at == 0 ? 0 : row[at - ShareCurve.Row + i]);
            }

            at += ShareCurve.Row;
        }

        return new ShareCurve([.. _bends.Keys], rows, [.. _rests], [.. _single]);
    }

    private void Finish(ShareStretch stretch, int from, int to)
    {
        if (stretch.Rest is { } rest)
        {
            _rests.Add(rest with { From = from, To = to });
        }

        if (stretch.Single is { } line)
        {
            _single.Add((line, from, to));
        }
    }

    private void Bend(int place, int share, ShareStretch before, ShareStretch after)
    {
        Bend(share, place, before.Known, after.Known);
        Bend(share, ColumnTotals.Width + place, before.KnownSlope, after.KnownSlope);
        Bend(share, (2 * ColumnTotals.Width) + place, before.Most, after.Most);
        Bend(share, (3 * ColumnTotals.Width) + place, before.MostSlope, after.MostSlope);
        Bend(share, 4 * ColumnTotals.Width, [before.Open], [after.Open]);
    }

    private void Bend(int share, int place, ReadOnlySpan<long> before, ReadOnlySpan<long> after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == after[i])
            {
                continue;
            }

            if (!_bends.TryGetValue(share, out var row))
            {
                row = new long[ShareCurve.Row];
                _bends.Add(share, row);
            }

            row[place + i] += after[i] - before[i];
        }
    }
}
