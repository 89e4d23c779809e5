using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>The order in which classification is asked (分类次序): as read, but a rule that overrides others takes their place from its first day on.</summary>
/// <remarks>
/// The first match decides, so that a folder which extends the shipped rules could otherwise never change a class. The rule stands in
/// front of the first one it overrides; one that is in force no longer than the new one ends where that begins.
/// </remarks>
internal static class ClassOrder
{
    /// <summary>Puts the rules in order.</summary>
    /// <param name="read">The rules as read, with their places.</param>
    /// <param name="faults">Takes the overridden rules that are not there.</param>
    public static ImmutableArray<ClassificationRule> Of(
        IEnumerable<(ClassificationRule Rule, string Where)> read,
        ICollection<Fault> faults
    )
    {
        var ordered = new List<ClassificationRule>();
        foreach (var (rule, where) in read)
        {
            var names = ordered.ConvertAll(known => known.Rule.Name);
            foreach (var other in rule.Rule.Overrides.Where(other => !names.Contains(other)))
            {
                faults.Add(RuleFaults.UnknownRule(where, other, NearestWord.To(other, names)));
            }

            var place = names.FindIndex(name => rule.Rule.Overrides.Contains(name, StringComparer.Ordinal));
            ordered.Insert(place < 0 ? ordered.Count : place, rule);
            for (var i = ordered.Count - 1; i >= 0; i--)
            {
                if (rule.Rule.Overrides.Contains(ordered[i].Rule.Name, StringComparer.Ordinal))
                {
                    End(ordered, i, rule.Rule.Effective);
                }
            }
        }

        return [.. ordered];
    }

    private static void End(List<ClassificationRule> ordered, int place, EffectivePeriod by)
    {
        var old = ordered[place];
        var (from, to) = (old.Rule.Effective.From, old.Rule.Effective.To);
        if (by.To is { } end && !(to <= end))
        {
            return; // It counts again behind the new one.
        }

        if (from >= by.From)
        {
            ordered.RemoveAt(place);
        }
        else if (!(to <= by.From))
        {
            ordered[place] = old with
            {
                Rule = old.Rule with { Effective = new EffectivePeriod(from, by.From) },
            };
        }
    }
}
