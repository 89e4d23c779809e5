using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>A stretch of an alert in which nothing changes, decided (已决定的时段).</summary>
/// <param name="From">The hour it begins.</param>
/// <param name="Level">The level of the response.</param>
/// <param name="Table">The decisions.</param>
/// <param name="Differences">On what the second opinion differs, by line.</param>
internal sealed record DecidedSpan(
    Instant From,
    AlertLevel Level,
    DecisionTable Table,
    FrozenDictionary<int, ImmutableArray<EngineDifference>> Differences
);
