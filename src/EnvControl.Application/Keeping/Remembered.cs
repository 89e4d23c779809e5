using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace EnvControl.Application.Keeping;

/// <summary>Keeps what was made once and never changes, up to a number; when it is full it begins anew (已算结果缓存). Safe to share between threads.</summary>
/// <typeparam name="TKey">By what it is asked for.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="most">How many are kept at most.</param>
public sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();

    /// <summary>What is kept under a key, or is made now; two who ask at once may both make it.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> make) =>
        TryGet(key, out var known) ? known : Put(key, make(key));

    /// <summary>What is kept under a key, if anything is.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue known) =>
        _known.TryGetValue(key, out known);

    /// <summary>Keeps something under a key.</summary>
    /// <returns>It.</returns>
    public TValue Put(TKey key, TValue value)
    {
        if (_known.Count >= most)
        {
            _known.Clear();
        }

        return _known[key] = value;
    }
}
