using System.Collections.Immutable;

namespace EnvControl.Rules.Reference;

/// <summary>What the rules say of one complete row (规则结论): positions of classification rules and of the rules that count.</summary>
/// <param name="Class">Position of the deciding classification rule; −1 when none matches.</param>
/// <param name="Standing">For an easing: position of the rule that would decide without it; else −1.</param>
/// <param name="Rules">Positions of the industry's rules that count, in order.</param>
public sealed record Verdict(int Class, int Standing, ImmutableArray<int> Rules)
{
    /// <inheritdoc/>
    public bool Equals(Verdict? other) =>
        other is not null
        && Class == other.Class
        && Standing == other.Standing
        && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Standing, Rules.Length);
}
