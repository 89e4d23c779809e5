using System.Collections.Immutable;

namespace EnvControl.Engine.Evaluation;

/// <summary>Adds up what lines save (合计累加). Whole numbers, so the order of adding does not matter.</summary>
internal unsafe struct TotalsSum
{
    /// <summary>Known exactly, shape [12].</summary>
    public fixed long Known[ColumnTotals.Width];

    /// <summary>At most, shape [12].</summary>
    public fixed long Most[ColumnTotals.Width];

    /// <summary>Lines and levels left open.</summary>
    public int OpenLines;

    /// <summary>Adds another sum.</summary>
    public void Add(ref TotalsSum other)
    {
        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            Known[i] += other.Known[i];
            Most[i] += other.Most[i];
        }

        OpenLines += other.OpenLines;
    }

    /// <summary>The sum as it is now.</summary>
    public ColumnTotals ToTotals()
    {
        var (known, most) = (new long[ColumnTotals.Width], new long[ColumnTotals.Width]);
        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            (known[i], most[i]) = (Known[i], Most[i]);
        }

        return new ColumnTotals(ImmutableArray.Create(known), ImmutableArray.Create(most), OpenLines);
    }
}
