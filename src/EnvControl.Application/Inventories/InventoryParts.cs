namespace EnvControl.Application.Inventories;

/// <summary>How the tables of an inventory are spelt (表名).</summary>
public static class InventoryParts
{
    /// <summary>The word in files: the name of the table's csv without its ending.</summary>
    public static string Spell(this InventoryPart part) =>
        part switch
        {
            InventoryPart.Enterprises => "enterprises",
            InventoryPart.Lines => "lines",
            _ => "sources",
        };

    /// <summary>The table's csv.</summary>
    public static string FileName(this InventoryPart part) => part.Spell() + ".csv";
}
