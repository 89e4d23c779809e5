namespace EnvControl.Engine.Plans;

/// <summary>What a cell of a stage table holds (单元格求值), as far as it follows from the codes fixed so far.</summary>
/// <param name="codes">The code of each dimension, or <see cref="CellCondition.Open"/>.</param>
/// <returns>A number from 1; −1 while it depends on an open dimension.</returns>
internal delegate int CellDecision(ReadOnlySpan<byte> codes);
