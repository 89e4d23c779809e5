using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Domain.Overlays;

/// <summary>All list entries together (名单汇总), asked by firm, line and day.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class OverlayBook
{
    private readonly FrozenDictionary<string, ImmutableArray<Overlay>> _byFirm;

    /// <summary>Makes a book of entries; entries of one firm keep their order.</summary>
    public OverlayBook(IEnumerable<Overlay> entries)
    {
        Entries = [.. entries];
        _byFirm = Entries
            .GroupBy(entry => entry.Firm.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>No entries.</summary>
    public static OverlayBook Empty { get; } = new([]);

    /// <summary>Every entry, whatever its dates.</summary>
    public ImmutableArray<Overlay> Entries { get; }

    /// <summary>The first entry of kind <typeparamref name="T"/> that bears on a line on a day, or <c>null</c>.</summary>
    public T? Find<T>(string firm, string line, LocalDate on)
        where T : Overlay
    {
        if (!_byFirm.TryGetValue(firm, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (entry is T found && found.Bears(line) && found.Effective.Contains(on))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>This book and the entries of another.</summary>
    public OverlayBook With(OverlayBook other) => new(Entries.Concat(other.Entries));

    /// <summary>The entries of one firm, whatever their dates.</summary>
    public ImmutableArray<Overlay> Of(CreditCode firm) => Of(firm.Text);

    /// <inheritdoc cref="Of(CreditCode)"/>
    public ImmutableArray<Overlay> Of(string firm) =>
        _byFirm.TryGetValue(firm, out var entries) ? entries : [];
}
