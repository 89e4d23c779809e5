using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>The shares at which what a line saves may bend (折点): between two of them it is one and the same of the terms that counts.</summary>
internal static class ShareBends
{
    /// <summary>The share after the last.</summary>
    public const int End = 1001;

    /// <summary>Finds them.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Ascending, from 0; every stretch begins at one and ends before the next, the last before <see cref="End"/>.</returns>
    public static SortedSet<int> Of(SupposedLine line)
    {
        // At 0 nothing is saved, at 1,000 all is: terms that differ in between are equal there.
        var bends = new SortedSet<int> { 0, 1, 1000 };
        Add(bends, line, line.Own);
        if (line.Standing is { } standing)
        {
            Add(bends, line, standing);
        }

        bends.RemoveWhere(share => share is < 0 or >= End);
        return bends;
    }

    private static void Add(SortedSet<int> bends, SupposedLine line, LineSide side)
    {
        AddCrossings(bends, line, side.Least);
        AddCrossings(bends, line, side.Most);
        if (side.IsStop)
        {
            bends.Add(FirstBeyond(line.Record.SurelyBefore, line.Record.Siblings));
            bends.Add(FirstBeyond(line.Record.MaybeBefore, line.Record.Siblings));
        }
    }

    /// <summary>The first share of which more lines must stop than so many.</summary>
    private static int FirstBeyond(int lines, int siblings) => (1000 * lines / siblings) + 1;

    /// <summary>Where the share itself, or what it leaves of the lowest output, passes a part that stays.</summary>
    private static void AddCrossings(SortedSet<int> bends, SupposedLine line, Fraction part)
    {
        var below = (int)((Int128)1000 * part.Part / part.Whole);
        // Just below, what is cut off may make up the difference.
        bends.UnionWith([below - 1, below, below + 1]);
        AddCrossings(bends, line, line.Own, part);
        if (line.Standing is { } standing)
        {
            AddCrossings(bends, line, standing, part);
        }
    }

    private static void AddCrossings(SortedSet<int> bends, SupposedLine line, LineSide side, Fraction part)
    {
        foreach (ref readonly var term in side.Lowest)
        {
            bends.Add(First(line, term, saved => !saved.IsLessThan(part)));
            bends.Add(First(line, term, part.IsLessThan));
        }
    }

    private static int First(SupposedLine line, ShareTerm term, Predicate<Fraction> isReached)
    {
        var (low, high) = (0, End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            RecordArithmetic.Lowest(
                term with
                {
                    Parts = middle * ShareBounds.Thousandth,
                },
                line.Record,
                out var least,
                out _
            );
            (low, high) = isReached(least) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
