namespace EnvControl.Domain.Inventory;

/// <summary>An array that grows at its end (增长数组) and is handed out without a copy when it was sized right.</summary>
/// <param name="capacity">How many items are expected.</param>
internal sealed class GrowingArray<T>(int capacity)
{
    private const int Least = 16;

    private T[] _items = capacity == 0 ? [] : new T[capacity];

    /// <summary>How many items were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Least, Count * 2));
        }

        _items[Count++] = item;
    }

    /// <summary>The items; nothing may be added afterwards.</summary>
    public T[] ToArray() => Count == _items.Length ? _items : _items[..Count];
}
