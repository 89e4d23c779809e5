using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.Walks;
using EnvControl.Rules.Checks;
using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>Finds assumed duties that would fall away beside adopted ones (认定后落空的假设): in one cell only the best trust counts.</summary>
internal static class AdoptionLosses
{
    /// <summary>A fault for each pair of rules that hold together today and no longer would.</summary>
    public static IEnumerable<Fault> Of(CheckedRules rules, ImmutableArray<AdoptionPick> picks, LocalDate on)
    {
        var lost =
            new SortedDictionary<(string Rule, string Other), (string Where, SortedSet<string> Industries)>();
        var walk = new LawWalk(rules.Set, on, 0);
        foreach (var industry in rules.Industries)
        {
            var taken = picks
                .Where(pick => !pick.IsClass && (pick.Industry is null || pick.Industry == industry))
                .ToLookup(pick => pick.Rule.Name, StringComparer.Ordinal);
            if (taken.Count == 0)
            {
                continue;
            }

            var verdicts = walk.KindsOf(industry, rules.ProcessesOf(industry))
                .SelectMany(kind => kind.Verdicts)
                .SelectMany(verdicts => verdicts.Levels)
                .Distinct();
            foreach (var verdict in verdicts.Where(verdict => verdict.Rules.Length > 1))
            {
                foreach (var rule in verdict.Rules.Where(rule => taken.Contains(rule.Name)))
                {
                    foreach (
                        var other in verdict.Rules.Where(other =>
                            other.Ground.Trust == Trust.Assumed && !taken.Contains(other.Name)
                        )
                    )
                    {
                        if (!lost.TryGetValue((rule.Name, other.Name), out var pair))
                        {
                            pair = (taken[rule.Name].First().Entry.Where, new(StringComparer.Ordinal));
                            lost.Add((rule.Name, other.Name), pair);
                        }

                        pair.Industries.Add(industry);
                    }
                }
            }
        }

        return lost.Select(pair =>
            AdoptionFaults.LostBeside(
                pair.Value.Where,
                pair.Key.Rule,
                pair.Key.Other,
                string.Join('、', pair.Value.Industries)
            )
        );
    }
}
