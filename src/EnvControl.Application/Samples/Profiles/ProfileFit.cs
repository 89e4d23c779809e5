using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>Checks that a rule set knows every code of a profile (样本与规则集是否相配).</summary>
internal static class ProfileFit
{
    /// <summary>Every code the rules do not know.</summary>
    public static ImmutableArray<Fault> Faults(SampleProfile profile, RuleSet rules)
    {
        var steps = profile.Industries.SelectMany(row => row.Lines).ToArray();
        return
        [
            .. Unknown("industry", profile.Industries.SelectMany(r => r.Industries), rules.Industries.Keys),
            .. Unknown("process", steps.Select(step => step.Process), rules.Processes.Keys),
            .. Unknown("division", profile.Divisions.Weights.Keys, rules.Divisions.Keys),
            .. Unknown("gb4754", profile.Industries.SelectMany(r => r.Gb4754), ValuesOf(rules, "gb4754")),
            .. Unknown("fact", profile.AttributeColumns.Keys, rules.Facts.Facts.Select(fact => fact.Id)),
            .. Unknown(
                "standing",
                profile.Standings.Select(s => s.Grade).OfType<string>(),
                ValuesOf(rules, FactIds.Grade)
            ),
        ];
    }

    private static IEnumerable<string> ValuesOf(RuleSet rules, string factId) =>
        rules.Facts.TryGet(factId, out FactDefinition? fact) ? fact.Values.Select(value => value.Id) : [];

    private static IEnumerable<Fault> Unknown(
        string what,
        IEnumerable<string> used,
        IEnumerable<string> known
    )
    {
        foreach (var code in used.Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal))
        {
            yield return new Fault(
                "EC1903",
                $"{what}: {code}",
                new(
                    $"规则集没有样本所用的“{code}”。",
                    $"The rule set does not declare '{code}', which the sample uses."
                ),
                new(
                    "请在规则目录中补上，或不用内置样本。",
                    "Declare it in the rules folder, or hand in an inventory instead of the sample."
                )
            );
        }
    }
}
