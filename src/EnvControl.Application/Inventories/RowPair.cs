namespace EnvControl.Application.Inventories;

/// <summary>A firm or line in two versions (两版对照行).</summary>
/// <param name="Before">The row as it was; <c>null</c> where it is new.</param>
/// <param name="After">The row as it is; <c>null</c> where it is gone.</param>
public sealed record RowPair(CellRow? Before, CellRow? After);
