using System.Collections.Immutable;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Measures;

/// <summary>What came out and where it was written (措施计算结果).</summary>
/// <param name="Table">The decisions.</param>
/// <param name="Levels">The city at each level asked for, in the order asked.</param>
/// <param name="Files">The full paths written.</param>
/// <param name="Differences">On what the second opinion differs; <c>null</c> when none was asked for.</param>
public sealed record MeasuresResult(
    DecisionTable Table,
    ImmutableArray<LevelReport> Levels,
    ImmutableArray<string> Files,
    ImmutableArray<EngineDifference>? Differences = null
);
