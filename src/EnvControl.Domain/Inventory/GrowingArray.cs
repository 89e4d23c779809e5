namespace EnvControl.Domain.Inventory;

/// <summary>An array that grows at its end (增长数组) and is handed out without a copy when it was sized right.</summary>
/// <remarks>Memory is taken as it is and not cleared first: what was not added is never handed out.</remarks>
/// <param name="capacity">How many items are expected.</param>
internal sealed class GrowingArray<T>(int capacity)
    where T : unmanaged
{
    private const int Least = 16;

    private T[] _items = GC.AllocateUninitializedArray<T>(capacity);

    /// <summary>How many items were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Resize(Math.Max(Least, Count * 2));
        }

        _items[Count++] = item;
    }

    /// <summary>Adds several items.</summary>
    public void AddRange(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count)
        {
            Resize(Math.Max(Math.Max(Least, Count * 2), Count + items.Length));
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>The items; nothing may be added afterwards.</summary>
    public T[] ToArray()
    {
        if (Count < _items.Length)
        {
            Resize(Count);
        }

        return _items;
    }

    private void Resize(int length)
    {
        var items = GC.AllocateUninitializedArray<T>(length);
        _items.AsSpan(0, Count).CopyTo(items);
        _items = items;
    }
}
