using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EnvControl.Domain.Facts;

/// <summary>All facts that rules may ask about (事实目录), each with a stable position.</summary>
/// <remarks>Immutable, safe to share between threads. Ids are case-sensitive.</remarks>
public sealed class FactCatalog
{
    private readonly FrozenDictionary<string, int> _positions;

    /// <summary>Makes a catalogue in the order of the file.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public FactCatalog(IEnumerable<FactDefinition> facts)
    {
        Facts = [.. facts];
        _positions = Facts
            .Select((fact, position) => KeyValuePair.Create(fact.Id, position))
            .ToDictionary(StringComparer.Ordinal) // Unlike the frozen one, it refuses an id that stands twice.
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The facts by position.</summary>
    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>How many there are.</summary>
    public int Count => Facts.Length;

    /// <summary>The fact called <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">No fact is called so.</exception>
    public FactDefinition this[string id] => Facts[PositionOf(id)];

    /// <summary>The position of the fact called <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">No fact is called so.</exception>
    public int PositionOf(string id) =>
        _positions.TryGetValue(id, out var position)
            ? position
            : throw new KeyNotFoundException($"facts.json declares no fact '{id}'.");

    /// <summary>Whether a fact is called <paramref name="id"/>, and which.</summary>
    public bool TryGet(
        string id,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FactDefinition? fact
    )
    {
        fact = _positions.TryGetValue(id, out var position) ? Facts[position] : null;
        return fact is not null;
    }

    /// <summary>The facts of one table, in order.</summary>
    public IEnumerable<FactDefinition> Of(FactTable table) => Facts.Where(fact => fact.Table == table);
}
