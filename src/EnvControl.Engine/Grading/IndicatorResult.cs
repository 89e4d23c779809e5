using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Grading;

/// <summary>What a firm reaches in one indicator (单项指标结果).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Applies">Whether it is asked of the firm at all.</param>
/// <param name="Range">The grade reached; <c>null</c> when it is not asked of the firm.</param>
public sealed record IndicatorResult(Indicator Indicator, Truth Applies, GradeRange? Range);
