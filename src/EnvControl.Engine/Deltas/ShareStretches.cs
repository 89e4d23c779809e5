using EnvControl.Domain.Amounts;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>Finds heights and slopes of what a line saves between two bends (求折线各段). Every one is exact, or the line is left to be worked out by itself.</summary>
internal static unsafe class ShareStretches
{
    /// <summary>What the line saves now, whatever the share.</summary>
    public static ShareStretch Now(SupposedLine line)
    {
        var sum = default(TotalsSum);
        line.AddNow(ref sum);
        return Level(line, ref sum);
    }

    /// <summary>What it saves between two bends.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">The first share, whole thousandths.</param>
    /// <param name="to">The share after the last.</param>
    public static ShareStretch Of(SupposedLine line, int from, int to)
    {
        // Where what is kept is rounded, two points do not tell those between.
        var isRounded = !IsThreeDecimal(line);
        if (isRounded && line.Standing is not null)
        {
            return Single(line);
        }

        var sum = default(TotalsSum);
        line.Add(from, ref sum);
        var level = Level(line, ref sum);
        line.At(from, out var least, out var most);
        line.At(to - 1, out var lastLeast, out var lastMost);
        var (isLeastFlat, isMostFlat) = (AreEqual(least, lastLeast), AreEqual(most, lastMost));
        // Where all may be saved but surely less is, nothing is known exactly, whatever the lower bound.
        if (
            (isLeastFlat && isMostFlat)
            || (AreEqual(most, Fraction.All) && lastLeast.IsLessThan(Fraction.All))
        )
        {
            return level;
        }

        if (isRounded)
        {
            return Single(line);
        }

        var isLeastPlain = IsShare(least, from) && IsShare(lastLeast, to - 1);
        if (AreEqual(least, most) && AreEqual(lastLeast, lastMost))
        {
            return isLeastPlain
                ? Plain(line, from, to, level.Open)
                : OfLowest(line, from, to, level.Open) ?? Single(line);
        }

        var isMostPlain = IsShare(most, from) && IsShare(lastMost, to - 1);
        // Grams times thousandths are whole milligrams: two points tell the line through all.
        return line.Record.Running == 1000 && (isLeastFlat || isLeastPlain) && (isMostFlat || isMostPlain)
            ? Between(line, from, level)
            : Single(line);
    }

    private static ShareStretch Single(SupposedLine line) => ShareStretch.None with { Single = line };

    private static ShareStretch Level(SupposedLine line, ref TotalsSum sum)
    {
        var stretch = new ShareStretch { Open = sum.OpenLines };
        for (var i = 0; i < Pollutants.Count; i++)
        {
            stretch.Known[i] = sum.Known[line.Place + i];
            stretch.Most[i] = sum.Most[line.Place + i];
        }

        return stretch;
    }

    private static ShareStretch Between(SupposedLine line, int from, ShareStretch first)
    {
        var sum = default(TotalsSum);
        line.Add(from + 1, ref sum);
        var stretch = new ShareStretch { Open = first.Open };
        for (var i = 0; i < Pollutants.Count; i++)
        {
            stretch.KnownSlope[i] = sum.Known[line.Place + i] - first.Known[i];
            stretch.Known[i] = first.Known[i] - (from * stretch.KnownSlope[i]);
            stretch.MostSlope[i] = sum.Most[line.Place + i] - first.Most[i];
            stretch.Most[i] = first.Most[i] - (from * stretch.MostSlope[i]);
        }

        return stretch;
    }

    /// <summary>The share itself of what a line emits.</summary>
    private static ShareStretch Plain(SupposedLine line, int from, int to, int open)
    {
        var stretch = new ShareStretch { Open = open };
        var cut = stackalloc ulong[Pollutants.Count];
        for (var i = 0; i < Pollutants.Count; i++)
        {
            var (whole, rest) = Math.DivRem(line.MilligramsOf(i), 1000);
            stretch.KnownSlope[i] = stretch.MostSlope[i] = whole;
            cut[i] = ShareRest.Of(rest, 1000);
        }

        return WithRest(stretch, line, from, to, false, cut);
    }

    /// <summary>What is left when a line keeps to a part of its lowest output; <c>null</c> where it cannot be told by a slope.</summary>
    private static ShareStretch? OfLowest(SupposedLine line, int from, int to, int open)
    {
        if (Lowest(line, from, to) is not (>= 0 and var lowest, var actual))
        {
            return null;
        }

        var stretch = new ShareStretch { Open = open };
        var cut = stackalloc ulong[Pollutants.Count];
        for (var i = 0; i < Pollutants.Count; i++)
        {
            // Saved is all but what is kept, and what is kept is rounded up.
            var all = line.MilligramsOf(i);
            var (whole, rest) = Int128.DivRem((Int128)all * (lowest / 1000), actual);
            var slope = (long)whole + (rest > 0 ? 1 : 0);
            stretch.Known[i] = stretch.Most[i] = all - (1000 * slope);
            stretch.KnownSlope[i] = stretch.MostSlope[i] = slope;
            cut[i] = rest > 0 ? ShareRest.Of(actual - (long)rest, actual) : 0;
        }

        return WithRest(stretch, line, from, to, true, cut);
    }

    /// <summary>The lowest and the actual output of the measure that counts over a stretch; −1 for none, or one too large.</summary>
    private static (long Lowest, long Actual) Lowest(SupposedLine line, int from, int to)
    {
        line.At(from, out var first, out _);
        line.At(to - 1, out var last, out _);
        foreach (var term in TermsOf(line))
        {
            RecordArithmetic.Lowest(At(term, from), line.Record, out var least, out _);
            RecordArithmetic.Lowest(At(term, to - 1), line.Record, out var lastLeast, out _);
            if (AreEqual(first, least) && AreEqual(last, lastLeast))
            {
                var (lowest, actual) = RecordArithmetic.LowestOf(term, line.Record);
                return actual is > 0 and < ShareRest.MostWhole ? (lowest, actual) : (-1, 1);
            }
        }

        return (-1, 1);
    }

    /// <summary>Whether no output has parts below a thousandth: then what shares keep of it is never rounded.</summary>
    private static bool IsThreeDecimal(SupposedLine line)
    {
        foreach (var term in TermsOf(line))
        {
            var (lowest, actual) = RecordArithmetic.LowestOf(term, line.Record);
            if (actual >= 0 && lowest % 1000 != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ShareTerm[] TermsOf(SupposedLine line) =>
        [.. line.Own.Lowest, .. (line.Standing is { } standing ? standing.Lowest : [])];

    private static ShareTerm At(ShareTerm term, int share) =>
        term with
        {
            Parts = share * ShareBounds.Thousandth,
        };

    private static ShareStretch WithRest(
        ShareStretch stretch,
        SupposedLine line,
        int from,
        int to,
        bool isOfRest,
        ulong* cut
    ) =>
        (cut[0] | cut[1] | cut[2] | cut[3]) == 0
            ? stretch
            : stretch with
            {
                Rest = new ShareRest(from, to, line.Place, isOfRest, cut[0], cut[1], cut[2], cut[3]),
            };

    private static bool IsShare(Fraction part, int share) => AreEqual(part, new Fraction(share, 1000));

    private static bool AreEqual(Fraction one, Fraction other) =>
        !one.IsLessThan(other) && !other.IsLessThan(one);
}
