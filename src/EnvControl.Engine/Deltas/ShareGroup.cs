using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>What lines have in common on which a supposed share bears in the same way (同一假定影响的生产线).</summary>
/// <param name="Level">The level's place.</param>
/// <param name="Old">What they save with nothing supposed.</param>
/// <param name="Own">What the deciding class asks.</param>
/// <param name="Standing">What the standing asks; <c>null</c> when there is nothing to weigh against.</param>
/// <param name="Stop">How many lines of the process there are, and how many surely and maybe stop before the line.</param>
internal readonly record struct ShareGroup(
    int Level,
    ShareBounds Old,
    ShareSide Own,
    ShareSide? Standing,
    (int Siblings, int Surely, int Maybe) Stop
)
{
    /// <summary>What they save when the share is another.</summary>
    /// <param name="share">The share, whole thousandths.</param>
    public ShareBounds At(int share)
    {
        var own = Own.At(share, Stop);
        if (Standing is not { } side)
        {
            return own;
        }

        var standing = side.At(share, Stop);
        return standing.Most < own.Least ? standing
            : standing.Least >= own.Most ? own
            : ShareBounds.Open;
    }
}
