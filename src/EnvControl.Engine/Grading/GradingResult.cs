using System.Collections.Immutable;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Grading;

/// <summary>What a firm reaches by one grading table (按一张指标表的结果).</summary>
/// <param name="Table">The table.</param>
/// <param name="InScope">Whether the table is for the firm.</param>
/// <param name="MissingScope">The facts missing to tell whether it is.</param>
/// <param name="Indicators">The indicators in force on the day.</param>
/// <param name="Lowest">The lowest of them; <c>null</c> when the table is not for the firm or asks nothing of it.</param>
/// <param name="Next">The grade that is out of reach as things stand, one better than the best it can be; <c>null</c> where none is.</param>
public sealed record GradingResult(
    GradingTable Table,
    Truth InScope,
    ImmutableArray<string> MissingScope,
    ImmutableArray<IndicatorResult> Indicators,
    GradeRange? Lowest,
    PerformanceGrade? Next
)
{
    /// <summary>Indicators that keep the firm from the next grade.</summary>
    public IEnumerable<IndicatorResult> HoldingBack =>
        Indicators.Where(result => Next is { } next && result.Range is { } range && range.Best > next);

    /// <summary>Indicators of which it is not known whether the firm reaches even the best grade it can be.</summary>
    public IEnumerable<IndicatorResult> Open =>
        Indicators.Where(result => Lowest is { } lowest && result.Range?.Worst > lowest.Best);
}
