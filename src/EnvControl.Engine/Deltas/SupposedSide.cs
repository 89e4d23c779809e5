using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Plans;
using EnvControl.Engine.Reductions;

namespace EnvControl.Engine.Deltas;

/// <summary>The measures of one class, a share of which is supposed (一类措施中被假定的部分).</summary>
/// <param name="Others">The quantified measures that stay as they are.</param>
/// <param name="HasShare">Whether a measure of a plain share is meant.</param>
/// <param name="HasStop">Whether a stop of whole lines is meant.</param>
/// <param name="Lowest">Those meant that save a share of the lowest of approved, permitted and actual output.</param>
internal sealed record SupposedSide(
    ImmutableArray<ShareTerm> Others,
    bool HasShare,
    bool HasStop,
    ImmutableArray<ShareTerm> Lowest
)
{
    /// <summary>Takes measures apart.</summary>
    /// <param name="measures">The measures, and whether each is meant.</param>
    public static SupposedSide Of(IEnumerable<(Measure Measure, bool IsMeant)> measures)
    {
        var others = ImmutableArray.CreateBuilder<ShareTerm>();
        var lowest = ImmutableArray.CreateBuilder<ShareTerm>();
        var (hasShare, hasStop) = (false, false);
        foreach (var (measure, isMeant) in measures)
        {
            if (ShareTerm.Of(measure) is not { } term)
            {
                continue;
            }

            var changed = ShareTerm.Of(MeasureShares.With(measure, Permille.Of(1)));
            // A measure may declare an effect and yet save by its own arithmetic.
            if (!isMeant || changed == ShareTerm.Of(MeasureShares.With(measure, Permille.Of(2))))
            {
                others.Add(term);
                continue;
            }

            hasShare |= term.Form == ShareForm.Fixed;
            hasStop |= term.Form == ShareForm.WholeLines;
            if (term.Form == ShareForm.Lowest)
            {
                lowest.Add(term);
            }
        }

        return new SupposedSide(others.ToImmutable(), hasShare, hasStop, lowest.ToImmutable());
    }
}
