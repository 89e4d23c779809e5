using EnvControl.Application.Inventories;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>The inventory versions, while an action adds to them or publishes one (清单版本写入).</summary>
public interface IInventoryVersionsForWriting : IInventoryVersions
{
    /// <summary>The number that the next version gets.</summary>
    int NextNumber();

    /// <summary>Keeps a draft with all its rows.</summary>
    /// <param name="version">The version.</param>
    /// <param name="cells">What it says.</param>
    /// <param name="progress">Told how many rows have been handed over; may be <c>null</c>.</param>
    void Add(InventoryVersion version, InventoryCells cells, IProgress<int>? progress = null);

    /// <summary>Keeps a draft with all its rows in the place of a draft of the same number.</summary>
    void Replace(InventoryVersion version, InventoryCells cells, IProgress<int>? progress = null);

    /// <summary>Publishes a draft; nothing of it can be changed afterwards.</summary>
    void Publish(int number, string by, Instant at);
}
