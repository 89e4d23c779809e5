namespace EnvControl.Application.Inventories;

/// <summary>A file that belongs to an inventory beside its tables (清单附件): a list, a control order, indicators.</summary>
/// <param name="Path">Where it lies in the inventory's folder, with forward slashes, such as <c>lists/guarantee.json</c>.</param>
/// <param name="Text">What it says, word for word.</param>
public sealed record InventoryDocument(string Path, string Text)
{
    /// <summary>Where lists lie.</summary>
    public const string Lists = "lists/";

    /// <summary>Where control orders lie.</summary>
    public const string Orders = "lists/orders/";

    /// <summary>Whether it is a control order.</summary>
    public bool IsOrder => Path.StartsWith(Orders, StringComparison.Ordinal);

    /// <summary>Whether it is a list that changes how firms are treated.</summary>
    public bool IsList => Path.StartsWith(Lists, StringComparison.Ordinal) && !IsOrder;
}
