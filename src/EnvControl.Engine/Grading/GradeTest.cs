using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Grading;

/// <summary>What an indicator asks for one grade (某一等级的指标要求).</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Condition">What must hold; the requirements of better grades include those of worse ones.</param>
public sealed record GradeTest(PerformanceGrade Grade, Condition Condition);
