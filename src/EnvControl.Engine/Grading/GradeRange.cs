using System.Collections.Immutable;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Grading;

/// <summary>A grade, or the grades between which it lies (等级或等级范围) and why it is not known more closely.</summary>
/// <param name="Best">The best grade it can be.</param>
/// <param name="Worst">The worst grade it can be.</param>
/// <param name="Missing">The facts of the firm that are missing to tell.</param>
/// <param name="Unread">The grades whose requirements were not read, so that no fact of the firm can tell.</param>
public sealed record GradeRange(
    PerformanceGrade Best,
    PerformanceGrade Worst,
    ImmutableArray<string> Missing,
    ImmutableArray<PerformanceGrade> Unread
)
{
    /// <summary>Whether it is one grade.</summary>
    public bool IsKnown => Best == Worst;

    /// <summary>The lowest of several decides (短板原则).</summary>
    /// <returns>The range of the lowest, or <c>null</c> without any.</returns>
    public static GradeRange? Lowest(IReadOnlyCollection<GradeRange> ranges)
    {
        if (ranges.Count == 0)
        {
            return null;
        }

        var (best, worst) = (ranges.Max(range => range.Best), ranges.Max(range => range.Worst));
        // What is open about a grade matters only where it could still pull the lowest down.
        var open = ranges.Where(range => range.Worst > best).ToArray();
        return new GradeRange(
            best,
            worst,
            [.. open.SelectMany(range => range.Missing).Distinct(StringComparer.Ordinal)],
            [.. open.SelectMany(range => range.Unread).Distinct().Order()]
        );
    }
}
