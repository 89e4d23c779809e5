using System.Collections.Immutable;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>What a line with figures of its own saves (带数值生产线的减排比例): the same law as the shared measure arithmetic, on columns.</summary>
/// <remarks>Allocates nothing. A test holds every line of every table against the shared arithmetic.</remarks>
internal static class RecordArithmetic
{
    /// <summary>The part that a line saves under a plan, from at least to at most.</summary>
    /// <returns>Whether it is known what the line must do.</returns>
    public static bool Of(LevelPlan plan, LineRecord line, out Fraction least, out Fraction most)
    {
        if (!plan.Verdict.IsKnown)
        {
            (least, most) = (Fraction.None, Fraction.All);
            return false;
        }

        Of(plan, plan.Terms, line, out least, out most);
        if (!plan.IsWeighed)
        {
            return true;
        }

        Of(plan, plan.Standing, line, out var standingLeast, out var standingMost);
        return Weigh(ref least, ref most, standingLeast, standingMost);
    }

    /// <summary>Puts what the standing asks in the place of an easing where that is lighter, and anything where it is not known which is.</summary>
    /// <returns>Whether it is known.</returns>
    public static bool Weigh(
        ref Fraction least,
        ref Fraction most,
        Fraction standingLeast,
        Fraction standingMost
    )
    {
        if (standingMost.IsLessThan(least))
        {
            (least, most) = (standingLeast, standingMost);
            return true;
        }

        if (!standingLeast.IsLessThan(most))
        {
            return true;
        }

        (least, most) = (Fraction.None, Fraction.All);
        return false;
    }

    /// <summary>The part that measures save, from at least to at most.</summary>
    public static void Of(
        LevelPlan plan,
        ImmutableArray<ShareTerm> terms,
        LineRecord line,
        out Fraction least,
        out Fraction most
    )
    {
        (least, most) = (Fraction.None, Fraction.None);
        if (line.Running == 0)
        {
            return;
        }

        foreach (ref readonly var term in terms.AsSpan())
        {
            Of(plan, in term, line, out var low, out var high);
            least = least.Or(low);
            most = most.Or(high);
        }
    }

    private static void Of(
        LevelPlan plan,
        in ShareTerm term,
        LineRecord line,
        out Fraction least,
        out Fraction most
    )
    {
        switch (term.Form)
        {
            case ShareForm.Fixed:
                least = most = new Fraction(term.Parts, ShareBounds.Whole);
                return;
            case ShareForm.WholeLines:
                var (low, high) = plan.Stops.BoundsOf(plan.StopCode, term.Parts / ShareBounds.Thousandth);
                (least, most) = (new Fraction(low, 1000), new Fraction(high, 1000));
                return;
            case ShareForm.Lowest:
                Lowest(term, line, out least, out most);
                return;
            case ShareForm.OutputCap:
                Capped(term.Cap, term.Unit, line, out least, out most);
                return;
            case ShareForm.Approved when line.ApprovedRest >= 0:
                least = most = new Fraction(line.ApprovedRest, ShareBounds.Whole);
                return;
            case ShareForm.Approved:
                Capped(line.ApprovedOutput, line.ApprovedUnit, line, out least, out most);
                return;
            default:
                Units(term, line, out least, out most);
                return;
        }
    }

    /// <summary>The part that a share of the lowest of approved, permitted and actual output saves.</summary>
    public static void Lowest(in ShareTerm term, LineRecord line, out Fraction least, out Fraction most)
    {
        var (lowest, actual) = LowestOf(term, line);
        least = new Fraction(term.Parts, ShareBounds.Whole);
        if (actual >= 0)
        {
            var rest = (ShareBounds.Whole - term.Parts) / ShareBounds.Thousandth;
            least = Saved((Int128)lowest * rest, actual);
        }

        var isKnown = term.IsPerPlant
            ? line.PlantApproved >= 0 && line.PlantPermitted >= 0
            : line.Approved >= 0 && line.Permitted >= 0;
        most = isKnown && actual >= 0 ? least : Fraction.All;
    }

    /// <summary>The lowest of the outputs that are known, and the actual one; in millionths, −1 missing.</summary>
    public static (long Lowest, long Actual) LowestOf(in ShareTerm term, LineRecord line) =>
        term.IsPerPlant
            ? (Smaller(Smaller(line.PlantActual, line.PlantApproved), line.PlantPermitted), line.PlantActual)
            : (Smaller(Smaller(line.Actual, line.Approved), line.Permitted), line.Actual);

    private static long Smaller(long known, long maybe) => maybe >= 0 && maybe < known ? maybe : known;

    private static void Capped(long cap, string unit, LineRecord line, out Fraction least, out Fraction most)
    {
        if (line.PlantActual < 0 || (line.Unit.Length > 0 && line.Unit != unit))
        {
            (least, most) = (Fraction.None, Fraction.All);
            return;
        }

        least = most = Saved((Int128)cap * 1000, line.PlantActual);
    }

    /// <summary>1 − cap ÷ actual, the cap in thousandths of a millionth and rounded half-even to millionths.</summary>
    private static Fraction Saved(Int128 cap, long actual)
    {
        if ((Int128)actual * 1000 <= cap)
        {
            return Fraction.None;
        }

        var kept = (long)(cap / 1000);
        var rest = (int)(cap % 1000);
        kept += rest > 500 || (rest == 500 && (kept & 1) == 1) ? 1 : 0;
        return new Fraction(actual - kept, actual);
    }

    private static void Units(in ShareTerm term, LineRecord line, out Fraction least, out Fraction most)
    {
        var total = line.PlantUnits;
        if (total < 0)
        {
            (least, most) = (Fraction.None, Fraction.All);
            return;
        }

        var stopping =
            term.Form == ShareForm.StopUnits ? Math.Min(term.Count, total) : Math.Max(0, total - term.Count);
        if (total != line.Siblings)
        {
            least = most = total == 0 ? Fraction.None : new Fraction(stopping, total);
            return;
        }

        (least, most) =
            line.MaybeBefore < stopping ? (Fraction.All, Fraction.All)
            : line.SurelyBefore >= stopping ? (Fraction.None, Fraction.None)
            : (Fraction.None, Fraction.All);
    }
}
