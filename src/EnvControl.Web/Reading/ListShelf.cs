using System.Collections.Concurrent;
using EnvControl.Application.Ports;

namespace EnvControl.Web.Reading;

/// <summary>Issued lists by number, each read once (清单书架): a list never changes. Safe to share between threads.</summary>
/// <param name="store">Keeps them.</param>
public sealed class ListShelf(IStore store)
{
    private const int MostLists = 12;

    private readonly ConcurrentDictionary<int, Lazy<ReadList?>> _read = new();

    /// <summary>A list; <c>null</c> when there is none of that number.</summary>
    public ReadList? Find(int number)
    {
        if (_read.Count >= MostLists && !_read.ContainsKey(number))
        {
            _read.Clear();
        }

        var list = _read.GetOrAdd(number, wanted => new Lazy<ReadList?>(() => Read(wanted))).Value;
        if (list is null)
        {
            // It may be issued yet.
            _read.TryRemove(number, out _);
        }

        return list;
    }

    private ReadList? Read(int number) =>
        store.Read(kept => kept.Alerts.List(number)) is { } kept
            ? new ReadList(kept.Read(), kept.Sha256, kept.Seal)
            : null;
}
