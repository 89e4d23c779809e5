using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>One of a firm's guide industries and its grade there (企业在某行业的绩效等级).</summary>
/// <param name="Industry">The guide industry.</param>
/// <param name="Grade">The grade; <c>null</c> where the cell was empty, which is not the same as ungraded.</param>
public readonly record struct IndustryStanding(GuideIndustry Industry, PerformanceGrade? Grade);
