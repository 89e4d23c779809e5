using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Walks;
using EnvControl.Rules.Checks;
using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>Where the conditions of rules hold on a day, and which of them hold together (规则的作用范围), whatever rule then counts.</summary>
/// <remarks>Every case the rules can tell apart is walked with the class it really has, so that a rule for class <c>general</c> is seen to bind nobody in a key industry.</remarks>
internal sealed class AdoptionReach
{
    private readonly Dictionary<string, ImmutableSortedSet<string>> _industries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string Other), HashSet<string>> _together = [];

    /// <summary>Walks the rules in force on a day.</summary>
    public AdoptionReach(CheckedRules rules, LocalDate on)
    {
        // Equal trust and no displacement: then everything that matches counts.
        var level = rules.Set with
        {
            Rules =
            [
                .. rules.Set.Rules.Select(rule =>
                    rule with
                    {
                        Overrides = [],
                        Replaces = [],
                        Ground = rule.Ground with { Trust = Trust.Assumed },
                    }
                ),
            ],
        };
        var walk = new LawWalk(level, on, 0);
        foreach (var industry in rules.Industries)
        {
            var matching = walk.KindsOf(industry, rules.ProcessesOf(industry))
                .SelectMany(kind => kind.Verdicts)
                .Distinct()
                .SelectMany(verdicts => verdicts.Levels)
                .Select(verdict => verdict.Rules)
                .Distinct();
            foreach (var names in matching.Select(found => found.Select(rule => rule.Name).ToArray()))
            {
                Note(industry, names);
            }
        }
    }

    /// <summary>The industries in which a rule's condition can hold.</summary>
    public ImmutableSortedSet<string> IndustriesOf(Rule rule) => _industries.GetValueOrDefault(rule.Name, []);

    /// <summary>Whether the conditions of two rules can hold on one line; within one industry if that is named.</summary>
    public bool MayMeet(Rule rule, Rule other, string? industry) =>
        _together.TryGetValue((rule.Name, other.Name), out var industries)
        && (industry is null || industries.Contains(industry));

    private void Note(string industry, string[] names)
    {
        foreach (var name in names)
        {
            _industries[name] = _industries.GetValueOrDefault(name, []).Add(industry);
            foreach (var other in names.Where(other => other != name))
            {
                if (!_together.TryGetValue((name, other), out var industries))
                {
                    industries = new(StringComparer.Ordinal);
                    _together.Add((name, other), industries);
                }

                industries.Add(industry);
            }
        }
    }
}
