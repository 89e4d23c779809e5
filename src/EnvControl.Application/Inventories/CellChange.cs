namespace EnvControl.Application.Inventories;

/// <summary>One cell that two versions have otherwise (单元格改动).</summary>
/// <param name="CreditCode">The firm; for another source its group.</param>
/// <param name="Line">The line; for another source its division; empty for a firm.</param>
/// <param name="Name">The firm's name.</param>
/// <param name="Heading">The column.</param>
/// <param name="Before">The cell as it was; empty when missing.</param>
/// <param name="After">The cell as it is; empty when missing.</param>
public sealed record CellChange(
    string CreditCode,
    string Line,
    string Name,
    string Heading,
    string Before,
    string After
);
