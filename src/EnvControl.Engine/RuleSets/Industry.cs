using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.RuleSets;

/// <summary>A chapter of the guides (行业) with the grades it knows.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grades">The letters it knows, best first; empty for a leading-type industry or where no scheme was found.</param>
/// <param name="HasLeading">Whether it knows leading and non-leading firms.</param>
/// <param name="SchemeTrust">How well the scheme is known.</param>
public sealed record Industry(
    GuideIndustry Id,
    Bilingual Name,
    ImmutableArray<PerformanceGrade> Grades,
    bool HasLeading,
    Trust SchemeTrust
)
{
    /// <summary>The grade that counts for an ungraded line: the lowest letter; D where no scheme was found; none in a leading-type industry.</summary>
    public PerformanceGrade CountsUngradedAs =>
        Grades.IsEmpty
            ? (HasLeading || Id.IsGeneral ? PerformanceGrade.Ungraded : PerformanceGrade.D)
            : Grades.Max();
}
