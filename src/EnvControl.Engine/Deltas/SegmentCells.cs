namespace EnvControl.Engine.Deltas;

/// <summary>How a stretch of lines finds its plans (一段生产线的方案起点).</summary>
/// <param name="Cells">Where the plans of each cell's kind begin in its table.</param>
/// <param name="PlansFrom">Where its table's plans begin among all.</param>
internal readonly record struct SegmentCells(int[] Cells, int PlansFrom);
