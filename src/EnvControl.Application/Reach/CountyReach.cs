namespace EnvControl.Application.Reach;

/// <summary>How far a list has come to the firms of one county (县区送达统计).</summary>
/// <param name="Division">行政区划.</param>
/// <param name="Counts">Its bound firms.</param>
public sealed record CountyReach(string Division, DeliveryCounts Counts);
