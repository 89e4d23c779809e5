using EnvControl.Application.Inventories;

namespace EnvControl.Files.Reading;

/// <summary>A text that is yet to be read (文本来源), from a disk or a store.</summary>
/// <param name="Path">Where it lies in the inventory, with forward slashes; also its name for messages.</param>
/// <param name="Place">Where it lies on the disk; empty for a kept one.</param>
/// <param name="Read">Reads it.</param>
internal sealed record TextSource(string Path, string Place, Func<string> Read)
{
    /// <summary>A text that is there already.</summary>
    public static TextSource Of(InventoryDocument document) =>
        new(document.Path, string.Empty, () => document.Text);
}
