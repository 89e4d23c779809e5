using System.Collections.Immutable;
using EnvControl.Domain.Answers;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Plans;

/// <summary>What lines of one kind must do at one level (一类生产线在一个级别的方案).</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed class LevelPlan
{
    /// <summary>The class byte of a line whose class is not known.</summary>
    public const byte UnknownClass = 255;

    /// <summary>Makes the plan of a verdict.</summary>
    /// <param name="verdict">What the rules say.</param>
    /// <param name="terms">The quantified measures of the deciding class.</param>
    /// <param name="standing">The quantified measures of an eased line's standing; <c>default</c> when there is nothing to weigh against.</param>
    /// <param name="stops">How shares of whole lines end.</param>
    /// <param name="stopCode">How they end for these lines.</param>
    public LevelPlan(
        Answer<Verdict> verdict,
        ImmutableArray<ShareTerm> terms,
        ImmutableArray<ShareTerm> standing,
        StopOutcomes stops,
        byte stopCode
    )
    {
        Verdict = verdict;
        Terms = terms;
        Standing = standing;
        Stops = stops;
        StopCode = stopCode;
        Class = !verdict.IsKnown ? UnknownClass : (byte)(verdict.Value.Class?.Class ?? default);
        IsOfRecord =
            terms.Any(term => term.IsOfRecord) || (IsWeighed && standing.Any(term => term.IsOfRecord));
        (Bounds, IsKnown) = verdict.IsKnown ? WithoutRecord() : (ShareBounds.Open, false);
    }

    /// <summary>What the rules say, or the facts that are missing to tell.</summary>
    public Answer<Verdict> Verdict { get; }

    /// <summary>The class: 0 for none in force, <see cref="UnknownClass"/> when unknown.</summary>
    public byte Class { get; }

    /// <summary>The quantified measures of the deciding class.</summary>
    public ImmutableArray<ShareTerm> Terms { get; }

    /// <summary>Those of an eased line's standing.</summary>
    public ImmutableArray<ShareTerm> Standing { get; }

    /// <summary>How shares of whole lines end.</summary>
    public StopOutcomes Stops { get; }

    /// <summary>How they end for these lines.</summary>
    public byte StopCode { get; }

    /// <summary>Whether the lighter of easing and standing holds.</summary>
    public bool IsWeighed => !Standing.IsDefault;

    /// <summary>Whether figures of the line matter: capacities, units, an approved load.</summary>
    public bool IsOfRecord { get; }

    /// <summary>What a line without such figures saves.</summary>
    public ShareBounds Bounds { get; }

    /// <summary>Whether it is known what a line without such figures must do.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether a line without such figures saves whole thousandths, known exactly.</summary>
    public bool IsPlain => IsKnown && Bounds.IsExact && Bounds.Least % ShareBounds.Thousandth == 0;

    private (ShareBounds Bounds, bool IsKnown) WithoutRecord()
    {
        var own = BoundsOf(Terms);
        if (!IsWeighed)
        {
            return (own, true);
        }

        var standing = BoundsOf(Standing);
        return standing.Most < own.Least ? (standing, true)
            : standing.Least >= own.Most ? (own, true)
            : (ShareBounds.Open, false);
    }

    /// <summary>What measures save on a line without figures.</summary>
    public ShareBounds BoundsOf(ImmutableArray<ShareTerm> terms)
    {
        var bounds = ShareBounds.None;
        foreach (var term in terms)
        {
            bounds = bounds.Or(
                term.Form switch
                {
                    ShareForm.Fixed => new(term.Parts, term.Parts),
                    ShareForm.WholeLines => Stopped(term),
                    ShareForm.Lowest => new(term.Parts, ShareBounds.Whole),
                    _ => ShareBounds.Open,
                }
            );
        }

        return bounds;
    }

    private ShareBounds Stopped(ShareTerm term)
    {
        var (least, most) = Stops.BoundsOf(StopCode, term.Parts / ShareBounds.Thousandth);
        return ShareBounds.OfThousandths(least, most);
    }
}
