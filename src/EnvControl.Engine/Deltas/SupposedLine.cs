using EnvControl.Domain.Amounts;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>A line at one level on which a supposed share bears (受假定比例影响的生产线).</summary>
/// <remarks>Immutable; allocates nothing when asked.</remarks>
internal sealed unsafe class SupposedLine
{
    private readonly LineRecord _record;
    private readonly LevelPlan _plan;
    private readonly LineSide _own;
    private readonly LineSide? _standing;
    private readonly double* _bases;
    private readonly int _place;

    /// <summary>Takes a line.</summary>
    /// <param name="city">The columns.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="level">The level's place.</param>
    /// <param name="plan">What it must do with nothing supposed.</param>
    /// <param name="own">The measures of the deciding class.</param>
    /// <param name="standing">Those of an eased line's standing.</param>
    public SupposedLine(
        CityColumns city,
        int position,
        int level,
        LevelPlan plan,
        SupposedSide own,
        SupposedSide standing
    )
    {
        _record = city.RecordAt[position] ?? LineRecord.Empty;
        _bases = city.Bases.Start + ((nint)Pollutants.Count * position);
        _place = Pollutants.Count * level;
        _plan = plan;
        _own = new LineSide(own, plan, _record);
        _standing = plan.IsWeighed ? new LineSide(standing, plan, _record) : null;
    }

    /// <summary>Its figures.</summary>
    public LineRecord Record => _record;

    /// <summary>Where the level begins among the twelve figures.</summary>
    public int Place => _place;

    /// <summary>The measures of the deciding class.</summary>
    public LineSide Own => _own;

    /// <summary>Those of an eased line's standing; <c>null</c> when there is nothing to weigh against.</summary>
    public LineSide? Standing => _standing;

    /// <summary>The emission of a pollutant while the line runs, whole milligrams a day.</summary>
    public long MilligramsOf(int pollutant) => (long)_bases[pollutant] * _record.Running;

    /// <summary>The part that it saves.</summary>
    /// <param name="share">The share supposed, whole thousandths.</param>
    /// <param name="least">At least.</param>
    /// <param name="most">At most.</param>
    public void At(int share, out Fraction least, out Fraction most)
    {
        _own.At(share, out least, out most);
        if (_standing is not { } standing)
        {
            return;
        }

        standing.At(share, out var low, out var high);
        RecordArithmetic.Weigh(ref least, ref most, low, high);
    }

    /// <summary>Adds what it saves now.</summary>
    public void AddNow(ref TotalsSum sum)
    {
        RecordArithmetic.Of(_plan, _record, out var least, out var most);
        Add(least, most, ref sum);
    }

    /// <summary>Adds what it saves.</summary>
    /// <param name="share">The share supposed, whole thousandths.</param>
    /// <param name="sum">Added to.</param>
    public void Add(int share, ref TotalsSum sum)
    {
        At(share, out var least, out var most);
        Add(least, most, ref sum);
    }

    private void Add(Fraction least, Fraction most, ref TotalsSum sum)
    {
        var saved = stackalloc double[Pollutants.Count];
        LineArithmetic.One(_record, _bases, least, most, saved, _place, ref sum);
    }
}
