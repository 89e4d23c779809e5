namespace EnvControl.Engine.Plans;

/// <summary>Says what a cell holds in several lanes at once (多路判定).</summary>
/// <param name="codes">The code of each dimension, or <see cref="CellCondition.Open"/>.</param>
/// <param name="open">The lanes asked for, a bit each.</param>
/// <param name="held">Filled for lanes that are decided, with numbers from 1.</param>
/// <returns>The lanes decided, of those asked for.</returns>
internal delegate uint LaneDecision(ReadOnlySpan<byte> codes, uint open, Span<int> held);
