using EnvControl.Domain.Standing;

namespace EnvControl.Application.RuleBooks;

/// <summary>A standing a firm may have in an industry (等级或引领性), as one row of a decision table.</summary>
/// <param name="Grade">Its grade; firms without letters are ungraded.</param>
/// <param name="IsLeading">Whether it is leading.</param>
public sealed record BookStanding(PerformanceGrade Grade, bool IsLeading = false);
