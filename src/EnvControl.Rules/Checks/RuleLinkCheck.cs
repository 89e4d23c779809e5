using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Checks;

/// <summary>Looks at what a rule says of other rules, of units and of its class (规则内容检查).</summary>
internal static class RuleLinkCheck
{
    /// <summary>The authorities from the least to the most local: a ministry, a province, a city, a county.</summary>
    /// <remarks>A folder named by a division counts by its digits.</remarks>
    public static int LocalityOf(Rule rule) =>
        CheckedRules.AuthorityOf(rule).TakeWhile(char.IsAsciiDigit).Count();

    /// <summary>The findings of one rule.</summary>
    public static IEnumerable<Finding> Of(CheckedRules rules, Rule rule) =>
        [.. Units(rules, rule), .. Replacements(rules, rule), .. Displacements(rules, rule)];

    /// <summary>Classes that only ease must be marked so, and no other.</summary>
    public static IEnumerable<Finding> Of(CheckedRules rules, ClassificationRule rule)
    {
        var isEasing = rule.Class is ControlClass.Guarantee or ControlClass.Exempt or ControlClass.SmallMicro;
        if (isEasing != rule.IsEasing)
        {
            yield return new Finding(
                CheckFaults.EasingNotMarked(
                    rules.Where(rule.Rule.Name),
                    rule.Rule.Name,
                    rule.Class.Spell(),
                    rule.IsEasing
                ),
                SubjectOf(rule.Rule),
                PlainFirm.Matching(rules, rule.Rule.Condition).FirstOrDefault() is { } row
                    ? new ConcreteFirm(rule.Rule.Effective.From, 0, PlainFirm.FactsOf(row))
                    : null
            );
        }
    }

    private static IEnumerable<Finding> Units(CheckedRules rules, Rule rule)
    {
        var named = ConditionFacts
            .Atoms(rule.Condition)
            .OfType<TextTest>()
            .Where(test => test is { Fact: FactIds.Process, IsMember: true })
            .SelectMany(test => test.Values)
            .ToArray();
        var measures = rule
            .Measures.Select((measure, i) => (measure, Part: $"/Properties/measures/{i}/unit"))
            .Concat(
                rule.Later.SelectMany(later => later.Measures)
                    .Select(measure => (measure, Part: "/Properties/afterHours"))
            );
        foreach (var (measure, part) in measures)
        {
            if (measure is not OutputCap cap)
            {
                continue;
            }

            foreach (var process in cap.Process is { } own ? [own] : named)
            {
                if (rules.UnitOf(process) is { } unit && unit != cap.Unit)
                {
                    yield return new Finding(
                        CheckFaults.UnitClash(rules.Where(rule.Name, part), process, cap.Unit, unit),
                        SubjectOf(rule) with
                        {
                            Processes = [process],
                        },
                        FirmOf(rules, rule)
                    );
                }
            }
        }
    }

    private static IEnumerable<Finding> Replacements(CheckedRules rules, Rule rule) =>
        rule
            .Replaces.Select(name => rules.Set.Rules.First(other => other.Name == name))
            .Where(other => LocalityOf(other) >= LocalityOf(rule))
            .Select(other => new Finding(
                CheckFaults.BadReplacement(
                    rules.Where(rule.Name, "/Properties/replaces"),
                    rule.Name,
                    other.Name
                ),
                SubjectOf(rule) with
                {
                    Rules = [rule.Name, other.Name],
                },
                FirmOf(rules, rule)
            ));

    private static IEnumerable<Finding> Displacements(CheckedRules rules, Rule rule)
    {
        foreach (var (list, names) in new[] { ("overrides", rule.Overrides), ("replaces", rule.Replaces) })
        {
            for (var i = 0; i < names.Length; i++)
            {
                var other = rules.Set.Rules.First(candidate => candidate.Name == names[i]);
                if (!MayMeet(rules, rule, other))
                {
                    yield return new Finding(
                        CheckFaults.IdleDisplacement(
                            rules.Where(rule.Name, $"/Properties/{list}/{i}"),
                            rule.Name,
                            other.Name
                        ),
                        SubjectOf(rule) with
                        {
                            Rules = [rule.Name, other.Name],
                        },
                        FirmOf(rules, rule)
                    );
                }
            }
        }
    }

    private static bool MayMeet(CheckedRules rules, Rule rule, Rule other)
    {
        var space = new RuleSpace(rules.Set.Facts, rule.Condition, other.Condition);
        return rule.Effective.Overlaps(other.Effective)
            && (
                !space.IsComplete
                || space
                    .Rows()
                    .Any(row =>
                        space.Ask(rule.Condition, row) != Truth.No
                        && space.Ask(other.Condition, row) != Truth.No
                    )
            );
    }

    private static FindingSubject SubjectOf(Rule rule) =>
        new()
        {
            Rules = [rule.Name],
            From = rule.Effective.From,
            To = rule.Effective.To,
        };

    private static ConcreteFirm? FirmOf(CheckedRules rules, Rule rule) =>
        PlainFirm.Matching(rules, rule.Condition).FirstOrDefault() is { } row
            ? new ConcreteFirm(rule.Effective.From, 0, PlainFirm.FactsOf(row))
            : null;
}
