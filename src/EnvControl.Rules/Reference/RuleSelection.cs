using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Reference;

/// <summary>Which of the rules that match a line count (适用规则取舍).</summary>
/// <remarks>
/// First a rule that another matching one overrides, or replaces as the more local authority, falls away; then, as one line is one
/// cell of industry, process, grade and level, only the best trust remains: an assumed figure never stands beside a verified one.
/// </remarks>
public static class RuleSelection
{
    /// <summary>The positions that count, in order.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="matches">The positions of those that match.</param>
    public static ImmutableArray<int> Select(ImmutableArray<Rule> rules, IReadOnlyCollection<int> matches)
    {
        var displaced = matches
            .SelectMany(i => rules[i].Overrides.Concat(rules[i].Replaces))
            .ToHashSet(StringComparer.Ordinal);
        var left = matches.Where(i => !displaced.Contains(rules[i].Name)).ToArray();
        if (left.Length == 0)
        {
            return [];
        }

        var best = left.Min(i => rules[i].Ground.Trust);
        return [.. left.Where(i => rules[i].Ground.Trust == best)];
    }
}
