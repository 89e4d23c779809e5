namespace EnvControl.Rules.Checks;

/// <summary>A segment of days at some hours elapsed (一个时段和持续小时数).</summary>
/// <param name="Segment">The days.</param>
/// <param name="ElapsedHours">Hours since the alert began.</param>
internal sealed record LawMoment(LawSegment Segment, double ElapsedHours);
