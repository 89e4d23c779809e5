using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Reductions;

/// <summary>What several measures on one line come to together (多条措施合并): the largest saved part holds, a tie cites all.</summary>
/// <param name="Duties">The measures, each marked whether it decides.</param>
/// <param name="Least">At least this part of the line's base is saved.</param>
/// <param name="Most">At most this part.</param>
/// <param name="Missing">The facts whose absence keeps the bounds apart.</param>
public sealed record DutyWeighing(
    ImmutableArray<Duty> Duties,
    ReductionShare Least,
    ReductionShare Most,
    ImmutableArray<string> Missing
)
{
    /// <summary>The weakest trust of the measures' rules; a ruling of ours counts as assumed.</summary>
    public Trust Trust =>
        Duties.Aggregate(
            Domain.Law.Trust.Verified,
            (trust, duty) =>
                Trusts.Weaker(trust, duty.Effect.RestsOnRuling ? Domain.Law.Trust.Assumed : duty.Ground.Trust)
        );

    /// <summary>Weighs measures; unquantified obligations all hold beside the deciding one.</summary>
    public static DutyWeighing Of(IEnumerable<Duty> duties)
    {
        var all = duties.ToImmutableArray();
        var quantified = all.Where(duty => duty.Effect.IsQuantified).ToArray();
        var least = quantified.Aggregate(
            ReductionShare.None,
            (share, duty) => ReductionShare.Larger(share, duty.Effect.Least)
        );
        var most = quantified.Aggregate(
            ReductionShare.None,
            (share, duty) => ReductionShare.Larger(share, duty.Effect.Most)
        );
        var missing = quantified
            .Where(duty => !duty.Effect.IsExact && duty.Effect.Most.CompareTo(least) > 0)
            .SelectMany(duty => duty.Effect.Missing)
            .Distinct(StringComparer.Ordinal);
        return new DutyWeighing(
            [
                .. all.Select(duty =>
                    duty with
                    {
                        IsDeciding = duty.Effect.IsQuantified && duty.Effect.Most.CompareTo(least) >= 0,
                    }
                ),
            ],
            least,
            most,
            [.. missing]
        );
    }

    /// <summary>Whether these measures surely ask no more than others; <c>null</c> while a missing fact leaves it open.</summary>
    public bool? IsLighterThan(DutyWeighing other) =>
        Most.CompareTo(other.Least) < 0 ? true
        : Least.CompareTo(other.Most) >= 0 ? false
        : null;
}
