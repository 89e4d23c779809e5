using System.Collections.Immutable;

namespace EnvControl.Domain.Answers;

/// <summary>A known value, or the facts that would have to be known first (已知或未知). Unknown is never "no".</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <remarks>Immutable. A <c>default</c> answer is neither and throws when read.</remarks>
public readonly record struct Answer<T>
{
    private readonly T? _value;
    private readonly ImmutableArray<string> _missing;

    private Answer(T? value, ImmutableArray<string> missing)
    {
        _value = value;
        _missing = missing;
    }

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => Missing.IsEmpty;

    /// <summary>The ids of the facts whose absence keeps the answer unknown; empty when it is known.</summary>
    /// <exception cref="InvalidOperationException">This is a <c>default</c> answer.</exception>
    public ImmutableArray<string> Missing =>
        _missing.IsDefault
            ? throw new InvalidOperationException("A default answer was never given.")
            : _missing;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The answer is unknown; the message names the missing facts.</exception>
    public T Value =>
        IsKnown
            ? _value!
            : throw new InvalidOperationException(
                $"The answer is unknown while these facts are missing: {string.Join(", ", Missing)}."
            );

    /// <summary>A known answer.</summary>
    public static Answer<T> Known(T value) => new(value, []);

    /// <summary>An unknown answer and the facts it lacks.</summary>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public static Answer<T> Unknown(IEnumerable<string> missing)
    {
        var facts = missing.Distinct(StringComparer.Ordinal).ToImmutableArray();
        return facts.IsEmpty
            ? throw new ArgumentException("An unknown answer names at least one fact.", nameof(missing))
            : new(default, facts);
    }
}
