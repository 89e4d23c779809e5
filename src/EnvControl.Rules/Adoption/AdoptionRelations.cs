using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>Works out how adopted rules stand to all others (认定规则关系的推定).</summary>
internal sealed class AdoptionRelations(
    CheckedRules rules,
    AdoptionReach reach,
    ImmutableArray<AdoptionPick> picks,
    string slug,
    LocalDate on
)
{
    private readonly Rule[] _inForce =
    [
        .. rules.Set.Rules.Where(rule => rule.Effective.To is not { } end || end > on),
    ];

    /// <summary>How the rule of a pick stands to others.</summary>
    public AdoptionRelation Of(AdoptionPick pick)
    {
        if (pick.IsClass)
        {
            // The first class that matches decides: it is put before the assumed one and what earlier documents made of it.
            var earlier = rules
                .Set.Classification.Select(rule => rule.Rule)
                .Where(rule => AdoptedNames.IsCopy(rule.Name, pick.Rule.Name))
                .ToArray();
            return new AdoptionRelation(
                earlier.LastOrDefault() ?? pick.Rule,
                [.. earlier.Select(rule => rule.Name), pick.Rule.Name],
                [],
                []
            );
        }

        var copies = _inForce
            .Where(rule =>
                AdoptedNames.IsCopy(rule.Name, pick.Rule.Name)
                && reach.MayMeet(pick.Rule, rule, pick.Industry)
            )
            .ToArray();
        var before = BeforeOf(pick, copies);
        var overrides = ImmutableArray.CreateBuilder<string>();
        overrides.AddRange(copies.Select(copy => copy.Name));
        var excepted = ImmutableArray.CreateBuilder<Rule>();
        var behind = ImmutableArray.CreateBuilder<Rule>();
        foreach (
            var other in _inForce.Where(other =>
                other != pick.Rule && other != before && !copies.Contains(other)
            )
        )
        {
            if (Displaces(pick.Rule, other))
            {
                overrides.AddRange(
                    CopiesOf(other, pick)
                        .Where(copy => reach.MayMeet(pick.Rule, other, copy.Industry ?? pick.Industry))
                        .Select(copy => copy.NameUnder(slug))
                );
            }

            if (!reach.MayMeet(before, other, pick.Industry))
            {
                continue;
            }

            if (Displaces(before, other) && other.Ground.Trust != Trust.Assumed)
            {
                overrides.Add(other.Name);
            }
            else if (ComesBefore(other, before) && !IsTakenAlong(other, pick))
            {
                (IsOfDocument(other) ? behind : excepted).Add(other);
            }
        }

        return new AdoptionRelation(
            before,
            overrides.ToImmutable(),
            excepted.ToImmutable(),
            behind.ToImmutable()
        );
    }

    /// <summary>The rule whose place is taken: of earlier documents' the one that decides wherever the pick does, else the assumed one.</summary>
    private Rule BeforeOf(AdoptionPick pick, Rule[] copies)
    {
        var wanted = pick.Industry is { } only ? [only] : reach.IndustriesOf(pick.Rule);
        return copies
                .Where(copy => wanted.IsSubsetOf(reach.IndustriesOf(copy)))
                .OrderBy(copy => copies.Count(other => Displaces(other, copy)))
                .FirstOrDefault()
            ?? pick.Rule;
    }

    /// <summary>Whether a rule counts and the other does not where both match; verified rules come before adopted ones by themselves.</summary>
    private static bool ComesBefore(Rule other, Rule before) =>
        other.Ground.Trust != Trust.Verified
        && (Displaces(other, before) || other.Ground.Trust < before.Ground.Trust);

    private static bool Displaces(Rule rule, Rule other) =>
        rule.Overrides.Contains(other.Name, StringComparer.Ordinal)
        || rule.Replaces.Contains(other.Name, StringComparer.Ordinal);

    /// <summary>Whether a rule was written by an earlier adoption, so that its file may be changed by one.</summary>
    private static bool IsOfDocument(Rule rule) =>
        rule.Ground.Trust == Trust.Adopted
        && RuleFiles.IsOfExtension(rule.File)
        && rule.Name.Contains(AdoptedNames.Mark, StringComparison.Ordinal);

    /// <summary>Whether a rule is adopted wherever the pick is, so that the two keep their relation by name.</summary>
    private bool IsTakenAlong(Rule other, AdoptionPick pick) =>
        picks.Any(taken =>
            (taken.Rule.Name == other.Name || AdoptedNames.IsCopy(other.Name, taken.Rule.Name))
            && (taken.Industry is null || taken.Industry == pick.Industry)
        );

    private IEnumerable<AdoptionPick> CopiesOf(Rule rule, AdoptionPick pick) =>
        picks.Where(taken =>
            taken.Rule.Name == rule.Name
            && (taken.Industry is null || pick.Industry is null || taken.Industry == pick.Industry)
        );
}
