using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>An edition of performance grading (绩效分级框架): whose grade binds a line.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Effective">When its instrument is in force.</param>
/// <param name="Ground">Where it stands.</param>
/// <param name="IsLowestIndustry">Whether the lowest of a firm's industries decides for all its lines; else each line has its own industry's grade.</param>
/// <param name="NeedsAdoption">Whether it applies only from a day the bureau names.</param>
/// <param name="Adoption">The bureau's decision; <c>null</c> while there is none.</param>
public sealed record GradingFrame(
    string Id,
    EffectivePeriod Effective,
    Ground Ground,
    bool IsLowestIndustry,
    bool NeedsAdoption,
    FrameAdoption? Adoption
)
{
    /// <summary>Whether it applies on a day.</summary>
    public bool AppliesOn(LocalDate day) =>
        Effective.Contains(day) && (!NeedsAdoption || (Adoption is { } adoption && adoption.On <= day));
}
