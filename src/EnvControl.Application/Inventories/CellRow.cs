namespace EnvControl.Application.Inventories;

/// <summary>One row of an inventory as text (清单一行): what finds it, and its cells.</summary>
/// <param name="CreditCode">The firm; for another source its group.</param>
/// <param name="Line">The line's name; for another source its division; empty for a firm.</param>
/// <param name="Name">The firm's name; empty for another source.</param>
/// <param name="Division">The division of a firm or source; empty for a line.</param>
/// <param name="Cells">The cells under the table's headings, as <see cref="CellText"/> joins them.</param>
public readonly record struct CellRow(
    string CreditCode,
    string Line,
    string Name,
    string Division,
    string Cells
);
