using System.Collections.Immutable;

namespace EnvControl.Application.Grading;

/// <summary>What a firm reaches by its indicators (一家企业的评级结果).</summary>
/// <param name="Row">Its indicators.</param>
/// <param name="Industries">Its industries.</param>
public sealed record FirmGrading(IndicatorRow Row, ImmutableArray<IndustryGrading> Industries);
