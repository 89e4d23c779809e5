using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>How a line is classified at each level (分类结果): the deciding rule, and for an easing the rule of its standing. Shapes [levels].</summary>
/// <param name="Classes">The deciding rule of each level; <c>null</c> when none matches.</param>
/// <param name="Standings">The rule that would decide without an easing; <c>null</c> for no easing, or when none matches.</param>
internal sealed record Stance(
    ImmutableArray<ClassificationRule?> Classes,
    ImmutableArray<ClassificationRule?> Standings
)
{
    /// <summary>The rule whose class sends a line to its industry's rules at a level, or <c>null</c>.</summary>
    public ClassificationRule? AskedAt(int level) =>
        Classes[level] is { IsEasing: true } ? Standings[level] : Classes[level];

    /// <inheritdoc/>
    public bool Equals(Stance? other) =>
        other is not null && Classes.SequenceEqual(other.Classes) && Standings.SequenceEqual(other.Standings);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Classes.Concat(Standings).Aggregate(17, (hash, rule) => HashCode.Combine(hash, rule?.Rule.Order));
}
