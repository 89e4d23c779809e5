using System.Collections.Immutable;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Lookup;

/// <summary>What is known of one firm and what it must do (单个企业的结果).</summary>
/// <param name="Table">The decisions of this firm alone: it is row 0.</param>
/// <param name="Lists">Its list entries, of the rules and of the inventory, whether in force on the day or not.</param>
public sealed record FirmAnswer(DecisionTable Table, ImmutableArray<Overlay> Lists);
