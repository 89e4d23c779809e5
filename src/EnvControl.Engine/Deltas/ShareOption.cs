using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>A rule's share made ready to be supposed (备好的假定比例): lines on which it bears in the same way are summed up once.</summary>
/// <remarks>Immutable, safe to share between threads; made by <see cref="BaseState.SupposeShare"/> and good for that state alone.</remarks>
public sealed class ShareOption
{
    private readonly BaseState _state;
    private readonly ImmutableArray<(ShareGroup Group, ShareSum Sum)> _groups;
    private readonly ImmutableArray<(int Position, Plan Plan)> _single;
    private readonly Func<int, Plan, int, Plan> _replan;

    internal ShareOption(
        BaseState state,
        ImmutableArray<(ShareGroup Group, ShareSum Sum)> groups,
        ImmutableArray<(int Position, Plan Plan)> single,
        Func<int, Plan, int, Plan> replan
    )
    {
        (_state, _groups, _single, _replan) = (state, groups, single, replan);
        Lines = groups
            .SelectMany(group => group.Sum.Positions)
            .Concat(single.Select(line => line.Position))
            .Distinct()
            .Count();
    }

    /// <summary>On how many lines the share bears.</summary>
    public int Lines { get; }

    /// <summary>Adds what a share changes.</summary>
    internal void Apply(Permille share, DeltaTotals into)
    {
        foreach (var (group, sum) in _groups)
        {
            var now = group.At(share.Value);
            if (now == group.Old)
            {
                continue;
            }

            var isWhole =
                now.Least % ShareBounds.Thousandth == 0
                && now.Most % ShareBounds.Thousandth == 0
                && group.Old.Least % ShareBounds.Thousandth == 0
                && group.Old.Most % ShareBounds.Thousandth == 0;
            if (isWhole)
            {
                Add(group, sum, group.Old, -1, into);
                Add(group, sum, now, 1, into);
            }
            else
            {
                // Parts of a milligram are cut off line by line.
                foreach (var position in sum.Positions)
                {
                    Add(group, position, group.Old, -1, into);
                    Add(group, position, now, 1, into);
                }
            }
        }

        foreach (var (position, plan) in _single)
        {
            _state.Add(position, plan, -1, into);
            _state.Add(position, _replan(position, plan, share.Value), 1, into);
        }
    }

    private static void Add(ShareGroup group, ShareSum sum, ShareBounds bounds, int sign, DeltaTotals into)
    {
        var (least, most) = (bounds.Least / ShareBounds.Thousandth, bounds.Most / ShareBounds.Thousandth);
        for (var pollutant = 0; pollutant < Pollutants.Count; pollutant++)
        {
            var grams = sign * sum.Bases[pollutant];
            into.Add(
                (Pollutants.Count * group.Level) + pollutant,
                bounds.IsExact ? grams * least : 0,
                grams * most
            );
        }

        into.AddOpen(bounds.IsExact ? 0 : sign * sum.Emitting);
    }

    private unsafe void Add(ShareGroup group, int position, ShareBounds bounds, int sign, DeltaTotals into)
    {
        var bases = _state.Evaluation.City.Bases.Start + ((nint)Pollutants.Count * position);
        var isOpen = false;
        for (var pollutant = 0; pollutant < Pollutants.Count; pollutant++)
        {
            var milligrams = (long)bases[pollutant] * 1000;
            var (low, high) = (Of(milligrams, bounds.Least), Of(milligrams, bounds.Most));
            into.Add((Pollutants.Count * group.Level) + pollutant, low == high ? sign * low : 0, sign * high);
            isOpen |= low != high;
        }

        into.AddOpen(isOpen ? sign : 0);
    }

    private static long Of(long milligrams, int parts) =>
        (long)((Int128)milligrams * parts / ShareBounds.Whole);
}
