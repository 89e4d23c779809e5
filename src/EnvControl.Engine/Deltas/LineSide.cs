using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>What the measures of one class save on a line (一类措施在一条生产线上的效果) when a share of them is supposed.</summary>
internal readonly struct LineSide
{
    private readonly SupposedSide _side;
    private readonly LineRecord _line;

    /// <summary>Works out what does not hang on the share.</summary>
    /// <param name="side">The measures.</param>
    /// <param name="plan">What the line must do with nothing supposed.</param>
    /// <param name="line">Its figures.</param>
    public LineSide(SupposedSide side, LevelPlan plan, LineRecord line)
    {
        (_side, _line) = (side, line);
        RecordArithmetic.Of(plan, side.Others, line, out var least, out var most);
        (Least, Most) = (least, most);
    }

    /// <summary>What the other measures save at least.</summary>
    public Fraction Least { get; }

    /// <summary>What the other measures save at most.</summary>
    public Fraction Most { get; }

    /// <summary>The supposed measures that hang on the line's outputs.</summary>
    public ReadOnlySpan<ShareTerm> Lowest => _side.Lowest.AsSpan();

    /// <summary>Whether a stop of whole lines is supposed that falls on one of several.</summary>
    public bool IsStop => _side.HasStop && _line.Siblings > 1;

    /// <summary>What all of them save.</summary>
    /// <param name="share">The share supposed, whole thousandths.</param>
    /// <param name="least">At least.</param>
    /// <param name="most">At most.</param>
    public void At(int share, out Fraction least, out Fraction most)
    {
        (least, most) = (Least, Most);
        if (_line.Running == 0)
        {
            return;
        }

        if (_side.HasShare)
        {
            var own = new Fraction(share, 1000);
            (least, most) = (least.Or(own), most.Or(own));
        }

        if (_side.HasStop)
        {
            var (low, high) = StopOutcomes.Of(share, _line.Siblings, _line.SurelyBefore, _line.MaybeBefore);
            (least, most) = (least.Or(new Fraction(low, 1000)), most.Or(new Fraction(high, 1000)));
        }

        foreach (ref readonly var term in _side.Lowest.AsSpan())
        {
            RecordArithmetic.Lowest(
                term with
                {
                    Parts = share * ShareBounds.Thousandth,
                },
                _line,
                out var low,
                out var high
            );
            (least, most) = (least.Or(low), most.Or(high));
        }
    }
}
