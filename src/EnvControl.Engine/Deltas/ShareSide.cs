using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>The measures of one class, a share of which is supposed (一类措施中被假定的部分).</summary>
/// <param name="Others">What its other measures save.</param>
/// <param name="HasShare">Whether a measure of a plain share is meant.</param>
/// <param name="HasStop">Whether a stop of whole lines is meant.</param>
internal readonly record struct ShareSide(ShareBounds Others, bool HasShare, bool HasStop)
{
    /// <summary>What they save together.</summary>
    /// <param name="share">The share, whole thousandths.</param>
    /// <param name="stop">How many lines of the process there are, and how many surely and maybe stop before the line.</param>
    public ShareBounds At(int share, (int Siblings, int Surely, int Maybe) stop)
    {
        var bounds = Others;
        if (HasShare)
        {
            bounds = bounds.Or(ShareBounds.OfThousandths(share, share));
        }

        if (HasStop)
        {
            var (least, most) = StopOutcomes.Of(share, stop.Siblings, stop.Surely, stop.Maybe);
            bounds = bounds.Or(ShareBounds.OfThousandths(least, most));
        }

        return bounds;
    }
}
