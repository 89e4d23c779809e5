using System.Collections.Immutable;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Grading;

/// <summary>What a firm reaches in one of its industries (一个行业的评级结果), beside the grade that was approved.</summary>
/// <param name="Industry">The industry.</param>
/// <param name="Approved">The approved grade, which stands; <c>null</c> where it is not known.</param>
/// <param name="Results">What it comes to by each table that is used.</param>
/// <param name="SwitchedOff">The tables of the industry that are not used, as they rest on memory.</param>
public sealed record IndustryGrading(
    Industry Industry,
    PerformanceGrade? Approved,
    ImmutableArray<GradingResult> Results,
    ImmutableArray<GradingTable> SwitchedOff
)
{
    /// <summary>The results of tables that are, or may be, for the firm.</summary>
    public IEnumerable<GradingResult> InScope => Results.Where(result => result.InScope != Truth.No);

    /// <summary>The lowest of all indicators; <c>null</c> where no table says anything.</summary>
    public GradeRange? Lowest =>
        GradeRange.Lowest([
            .. InScope
                .Where(result => result.InScope == Truth.Yes)
                .Select(result => result.Lowest)
                .OfType<GradeRange>(),
        ]);

    /// <summary>Whether all indicators of the guide were read; else the firm may stand lower, never better.</summary>
    public bool IsComplete => InScope.Any() && InScope.All(result => result.Table.IsComplete);

    /// <summary>How the approved grade and the indicators go together.</summary>
    public GradeComparison Comparison
    {
        get
        {
            if (Lowest is not { } lowest || Approved is null or PerformanceGrade.Ungraded)
            {
                return GradeComparison.Nothing;
            }

            var approved = Approved switch
            {
                // A+ is picked from A firms, B- counts with B: no indicator tells them apart.
                PerformanceGrade.APlus => PerformanceGrade.A,
                PerformanceGrade.BMinus => PerformanceGrade.B,
                var letter => letter.Value,
            };
            return lowest.Best > approved ? GradeComparison.Lower
                : IsComplete && lowest.Worst < approved ? GradeComparison.Higher
                : GradeComparison.Consistent;
        }
    }
}
