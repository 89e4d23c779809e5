using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Reductions;

namespace EnvControl.Engine.SitePlans;

/// <summary>Whether what was filed saves more or less than what the rules order (宽严比较), said only where it is certain.</summary>
internal static class PlanRelation
{
    /// <summary>For one line, by the parts of its base.</summary>
    /// <param name="filed">What was filed.</param>
    /// <param name="law">What the rules order.</param>
    /// <param name="missing">The facts that leave it open.</param>
    public static PlanFinding Of(DutyWeighing filed, DutyWeighing law, out ImmutableArray<string> missing)
    {
        missing = [];
        if (filed.Least.CompareTo(law.Most) > 0)
        {
            return PlanFinding.Stricter;
        }

        if (filed.Least == filed.Most && law.Least == law.Most && filed.Least == law.Least)
        {
            return PlanFinding.Same;
        }

        if (filed.Most.CompareTo(law.Least) < 0)
        {
            // A figure that was not read may still make it stricter.
            return HasUnreadFigure(filed) ? PlanFinding.Open : PlanFinding.Softer;
        }

        missing = [.. filed.Missing.Concat(law.Missing).Distinct(StringComparer.Ordinal)];
        return PlanFinding.Open;
    }

    /// <summary>For lines together, by what they save of each pollutant whose base is known.</summary>
    /// <remarks>
    /// To run two lines half the day or to stop one of them is the same although no two lines emit alike to the gram: what lies
    /// within one percent is the same (a ruling of ours).
    /// </remarks>
    public static PlanFinding Of(Saving filed, Saving law)
    {
        var known = Pollutants.All.Where(p => filed.IsBaseKnown(p) && law.IsBaseKnown(p)).ToArray();
        return known.Length == 0 ? PlanFinding.Open
            : Array.TrueForAll(known, p => IsSame(filed.Exact(p), law.Exact(p))) ? PlanFinding.Same
            : Array.TrueForAll(known, p => filed.Least[p] >= law.Most[p]) ? PlanFinding.Stricter
            : Array.TrueForAll(known, p => filed.Most[p] <= law.Least[p]) ? PlanFinding.Softer
            : PlanFinding.Open;
    }

    private static bool IsSame(long? left, long? right) =>
        left is { } one && right is { } other && Math.Abs(one - other) <= Math.Max(one, other) / 100;

    /// <summary>Whether words with a figure stand in what was filed that nobody could read.</summary>
    public static bool HasUnreadFigure(DutyWeighing filed) =>
        filed.Duties.Any(duty => duty.Measure is VerbatimMeasure { HasFigure: true });
}
