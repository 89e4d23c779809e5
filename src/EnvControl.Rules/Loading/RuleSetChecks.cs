using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Checks a rule set as a whole (规则集整体检查): rules that name each other, and instruments of other places.</summary>
internal static class RuleSetChecks
{
    /// <summary>Adds every fault found.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="division">The city the rules are for; <c>null</c> where the manifest is what is wrong.</param>
    /// <param name="places">Where each rule stands.</param>
    /// <param name="withheld">Rules whose entries are wrong.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Check(
        RuleSet set,
        DivisionCode? division,
        IReadOnlyDictionary<string, string> places,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        foreach (var rule in set.Rules)
        {
            foreach (
                var other in rule
                    .Overrides.Concat(rule.Replaces)
                    .Where(other => !places.ContainsKey(other) && !withheld.MayBe(NameKind.Rule, other))
            )
            {
                faults.Add(
                    RuleFaults.UnknownRule(places[rule.Name], other, NearestWord.To(other, places.Keys))
                );
            }
        }

        foreach (var rule in set.Rules)
        {
            foreach (var process in ProcessesOutOfReach(rule))
            {
                faults.Add(RuleFaults.MeasureOutOfReach(places[rule.Name], process));
            }
        }

        foreach (var (ground, where) in Grounds(set, places))
        {
            if (division is { } own && ground.Instrument.Binds is { } bound && !bound.Contains(own))
            {
                faults.Add(RuleFaults.OtherDivision(where, ground.Instrument.Id, bound.Text, own.Text));
            }
        }
    }

    /// <summary>Everything that decides on the ground of an instrument, with its place.</summary>
    private static IEnumerable<(Ground Ground, string Where)> Grounds(
        RuleSet set,
        IReadOnlyDictionary<string, string> places
    ) =>
        set
            .Rules.Concat(set.Classification.Select(c => c.Rule))
            .Select(rule => (rule.Ground, places.TryGetValue(rule.Name, out var place) ? place : rule.File))
            .Concat(set.Targets.Select(target => (target.Ground, "targets.json")))
            .Concat(set.Frames.Select(frame => (frame.Ground, "grading.json")))
            .Concat(set.Thresholds.Select(thresholds => (thresholds.Ground, "thresholds.json")));

    /// <summary>The processes of a rule's measures that its condition excludes: such a measure would bind nobody in silence.</summary>
    private static IEnumerable<string> ProcessesOutOfReach(Rule rule) =>
        rule
            .Measures.Concat(rule.Later.SelectMany(later => later.Measures))
            .Select(measure => measure.Process)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(process =>
                ConditionEvaluator.Evaluate(
                    rule.Condition,
                    id => id == FactIds.Process ? FactValue.Of(process) : FactValue.Missing
                ) == Truth.No
            );
}
