using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EnvControl.Engine.RuleSets;

/// <summary>What firms call process steps and products when they file measures (填报措施用词).</summary>
/// <param name="Processes">The step that a word means.</param>
/// <param name="Products">The steps that a product may come of; the amount of one that comes of several is theirs together.</param>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record MeasureWords(
    FrozenDictionary<string, string> Processes,
    FrozenDictionary<string, ImmutableArray<string>> Products
)
{
    /// <summary>No words.</summary>
    public static MeasureWords None { get; } =
        new(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, ImmutableArray<string>>.Empty);
}
