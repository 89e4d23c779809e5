namespace EnvControl.Web.Reading;

/// <summary>Keeps what was asked for last, and makes the rest anew (最近使用缓存). Safe to share between threads; each thing is made once.</summary>
/// <typeparam name="TKey">By what it is asked for.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="most">How many.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly List<(TKey Key, Lazy<TValue> Value)> _kept = [];

    /// <summary>What is kept under a key, or is made now. What could not be made is not kept.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        Lazy<TValue> found;
        lock (_lock)
        {
            var place = _kept.FindIndex(one => EqualityComparer<TKey>.Default.Equals(one.Key, key));
            found = place >= 0 ? _kept[place].Value : new Lazy<TValue>(() => make(key));
            if (place >= 0)
            {
                _kept.RemoveAt(place);
            }

            _kept.Insert(0, (key, found));
            if (_kept.Count > most)
            {
                _kept.RemoveAt(most);
            }
        }

        try
        {
            return found.Value;
        }
        catch
        {
            lock (_lock)
            {
                _kept.RemoveAll(one => ReferenceEquals(one.Value, found));
            }

            throw;
        }
    }
}
