namespace EnvControl.Engine.Evaluation;

/// <summary>The decisions for a city as columns (按列的决定): plan, classes and savings of every line. May be filled again and again.</summary>
/// <remarks>One filling at a time; reading is safe from several threads.</remarks>
public sealed unsafe class CityDecisions : IDisposable
{
    private readonly AlignedColumn<double> _saved;
    private readonly AlignedColumn<int> _plans;
    private readonly AlignedColumn<uint> _classes;

    internal CityDecisions(int count)
    {
        Count = count;
        _saved = new AlignedColumn<double>(ColumnTotals.Width * (count + (count & 1)));
        _plans = new AlignedColumn<int>(count);
        _classes = new AlignedColumn<uint>(count);
    }

    /// <summary>How many lines.</summary>
    public int Count { get; }

    /// <summary>Whole milligrams a day saved, NaN where that is not known exactly; shape [positions][3 levels][4 pollutants].</summary>
    public ReadOnlySpan<double> Saved => _saved.Span[..(ColumnTotals.Width * Count)];

    /// <summary>The number of each line's plan; shape [positions].</summary>
    public ReadOnlySpan<int> Plans => _plans.Span;

    /// <summary>The class of each level, a byte each, yellow lowest: 0 for none in force, 255 unknown; shape [positions].</summary>
    public ReadOnlySpan<uint> Classes => _classes.Span;

    /// <summary>What all lines save together.</summary>
    public ColumnTotals Totals { get; internal set; } = new([], [], 0);

    internal double* SavedStart => _saved.Start;

    internal int* PlansStart => _plans.Start;

    internal uint* ClassesStart => _classes.Start;

    /// <inheritdoc/>
    public void Dispose()
    {
        _saved.Dispose();
        _plans.Dispose();
        _classes.Dispose();
    }
}
