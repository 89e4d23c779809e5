namespace EnvControl.Application.Inventories;

/// <summary>A table of an inventory (清单的表).</summary>
public enum InventoryPart
{
    /// <summary>企业.</summary>
    Enterprises = 1,

    /// <summary>生产线.</summary>
    Lines = 2,

    /// <summary>其他源.</summary>
    Sources = 3,
}
