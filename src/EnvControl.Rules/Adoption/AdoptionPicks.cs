using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Checks;
using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>Finds the assumed rules that entries mean (认定范围): each once, under the entry that names it most closely.</summary>
internal sealed class AdoptionPicks(
    CheckedRules rules,
    AdoptionReach reach,
    LocalDate on,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<(string Rule, string? Industry), AdoptionPick> _picks = [];

    /// <summary>The picks, in the order of the rules.</summary>
    public ImmutableArray<AdoptionPick> Of(IEnumerable<AdoptionEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry);
        }

        return
        [
            .. _picks
                .Values.OrderBy(pick => pick.Rule.Order)
                .ThenBy(pick => pick.Industry, StringComparer.Ordinal),
        ];
    }

    private void Add(AdoptionEntry entry)
    {
        if (entry.Industry is { } industry && !rules.Industries.Contains(industry, StringComparer.Ordinal))
        {
            faults.Add(
                AdoptionFaults.NoSuchIndustry(
                    entry.Where,
                    industry,
                    NearestWord.To(industry, rules.Industries)
                )
            );
            return;
        }

        var all = rules
            .Set.Rules.Select(rule => (Rule: rule, IsClass: false))
            .Concat(
                entry.Rule is not null && entry.Industry is null
                    ? rules.Set.Classification.Select(rule => (rule.Rule, IsClass: true))
                    : []
            )
            .Where(one => entry.Rule is null || Matches(entry.Rule, one.Rule.Name))
            .ToArray();
        if (all.Length == 0)
        {
            var names = rules.Set.Rules.Select(rule => rule.Name);
            faults.Add(
                AdoptionFaults.NoSuchRule(entry.Where, entry.Rule!, NearestWord.To(entry.Rule!, names))
            );
            return;
        }

        var meant = all.Where(one =>
                one.Rule.Ground.Trust == Trust.Assumed
                && one.Rule.Effective.Contains(on)
                && (one.IsClass || reach.IndustriesOf(one.Rule).Count > 0)
                && (entry.Industry is null || reach.IndustriesOf(one.Rule).Contains(entry.Industry))
            )
            .ToArray();
        if (meant.Length == 0)
        {
            var trust = string.Join(
                '、',
                all.Select(one => one.Rule.Ground.Trust.Spell()).Distinct(StringComparer.Ordinal)
            );
            faults.Add(AdoptionFaults.NothingAssumed(entry.Where, entry.Rule ?? entry.Industry!, trust));
        }
        else if (entry.IsOfOneRule && meant.Length > 1)
        {
            faults.Add(AdoptionFaults.FiguresOfSeveral(entry.Where, meant.Length));
        }
        else
        {
            foreach (var (rule, isClass) in meant)
            {
                Add(entry, rule, isClass);
            }
        }
    }

    private void Add(AdoptionEntry entry, Rule rule, bool isClass)
    {
        // A rule of one industry is the same rule whether that industry is named or not.
        var industry = !isClass && reach.IndustriesOf(rule).Count > 1 ? entry.Industry : null;
        var pick = new AdoptionPick(rule, isClass, industry, entry);
        if (!_picks.TryGetValue((rule.Name, industry), out var known))
        {
            _picks.Add((rule.Name, industry), pick);
        }
        else if (known.Entry.IsOfOneRule && entry.IsOfOneRule)
        {
            faults.Add(AdoptionFaults.PickedTwice(entry.Where, rule.Name, known.Entry.Where));
        }
        else if (entry.Closeness > known.Entry.Closeness)
        {
            _picks[(rule.Name, industry)] = pick;
        }
    }

    private static bool Matches(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == name;
        }

        if (!name.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = name.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return name.Length - at >= parts[^1].Length && name.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
