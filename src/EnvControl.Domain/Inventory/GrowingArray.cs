namespace EnvControl.Domain.Inventory;

/// <summary>An array that grows at its end (增长数组) and is handed out without a copy when it was sized right.</summary>
/// <remarks>
/// A large one grows by pieces, so that growing leaves no discarded halves of itself behind. Memory is taken as it is and not cleared
/// first: what was not added is never handed out.
/// </remarks>
/// <param name="capacity">How many items are expected.</param>
internal sealed class GrowingArray<T>(int capacity)
    where T : unmanaged
{
    private const int Least = 16;
    private const int Piece = 1 << 13;

    private readonly List<T[]> _full = [];
    private T[] _items = GC.AllocateUninitializedArray<T>(capacity);
    private int _before;
    private int _filled;

    /// <summary>How many items were added.</summary>
    public int Count => _before + _filled;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (_filled == _items.Length)
        {
            Grow();
        }

        _items[_filled++] = item;
    }

    /// <summary>Adds several items.</summary>
    public void AddRange(ReadOnlySpan<T> items)
    {
        while (!items.IsEmpty)
        {
            if (_filled == _items.Length)
            {
                Grow();
            }

            var length = Math.Min(items.Length, _items.Length - _filled);
            items[..length].CopyTo(_items.AsSpan(_filled));
            _filled += length;
            items = items[length..];
        }
    }

    /// <summary>The items; nothing may be added afterwards.</summary>
    public T[] ToArray()
    {
        if (_before == 0 && _filled == _items.Length)
        {
            return _items;
        }

        var all = GC.AllocateUninitializedArray<T>(Count);
        var at = 0;
        foreach (var piece in _full)
        {
            piece.CopyTo(all, at);
            at += piece.Length;
        }

        _items.AsSpan(0, _filled).CopyTo(all.AsSpan(at));
        _full.Clear();
        (_items, _before, _filled) = (all, 0, all.Length);
        return all;
    }

    private void Grow()
    {
        if (_before == 0 && _items.Length < Piece)
        {
            Array.Resize(ref _items, Math.Max(Least, _items.Length * 2));
            return;
        }

        _full.Add(_items);
        _before += _filled;
        (_items, _filled) = (GC.AllocateUninitializedArray<T>(Piece), 0);
    }
}
