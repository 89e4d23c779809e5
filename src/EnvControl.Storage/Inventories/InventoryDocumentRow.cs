namespace EnvControl.Storage.Inventories;

/// <summary>A list, order or other file of an inventory version as it is kept (清单附件行).</summary>
internal sealed class InventoryDocumentRow
{
    public int Version { get; init; }

    public required string Path { get; init; }

    public required string Text { get; init; }
}
