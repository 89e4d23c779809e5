namespace EnvControl.Application.Inventories;

/// <summary>How large an inventory is (清单规模).</summary>
/// <param name="Firms">Firms.</param>
/// <param name="Lines">Lines that firms gave; the whole plants of firms without any are not among them.</param>
/// <param name="Sources">Other sources; <c>null</c> when the city's were not handed in.</param>
/// <param name="Documents">Lists, orders and other files beside the tables.</param>
public sealed record InventoryCounts(int Firms, int Lines, int? Sources, int Documents);
