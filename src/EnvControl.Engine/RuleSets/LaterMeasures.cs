using System.Collections.Immutable;
using EnvControl.Domain.Measures;

namespace EnvControl.Engine.RuleSets;

/// <summary>What a rule orders instead once an alert has lasted some hours (持续一定时间后的措施).</summary>
/// <param name="FromHours">Hours since the alert began, at which these measures take over.</param>
/// <param name="Measures">The measures.</param>
public sealed record LaterMeasures(double FromHours, ImmutableArray<Measure> Measures);
