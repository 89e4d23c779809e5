using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Days between two dates of law on which the same rules are in force (规则不变的时段).</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer in it, or <c>null</c>.</param>
/// <param name="Hours">The hours elapsed at which rules may begin to say something else, 0 first.</param>
internal sealed record LawSegment(int Index, LocalDate From, LocalDate? To, ImmutableArray<double> Hours)
{
    /// <summary>The segments of a rule set, from the first day on which any line has a class.</summary>
    /// <remarks>
    /// Every date on which a rule begins or ends, the day before it and the day after lie in one of them; within one the law does
    /// not change, so that its first day stands for all.
    /// </remarks>
    public static ImmutableArray<LawSegment> Of(RuleSet set)
    {
        var rules = set.Classification.Select(rule => rule.Rule).Concat(set.Rules).ToArray();
        var first = set.Classification.Min(rule => rule.Rule.Effective.From);
        var dates = Dates(set).Where(date => date >= first).ToArray();
        return
        [
            .. dates.Select(
                (from, i) =>
                    new LawSegment(
                        i,
                        from,
                        i + 1 < dates.Length ? dates[i + 1] : null,
                        HoursOf(rules.Where(rule => rule.Effective.Contains(from)))
                    )
            ),
        ];
    }

    /// <summary>Every date on which a rule begins or ends, in order.</summary>
    public static IEnumerable<LocalDate> Dates(RuleSet set) =>
        set
            .Classification.Select(rule => rule.Rule)
            .Concat(set.Rules)
            .SelectMany(rule => new[] { rule.Effective.From, rule.Effective.To }.OfType<LocalDate>())
            .Distinct()
            .Order();

    private static ImmutableArray<double> HoursOf(IEnumerable<Rule> rules)
    {
        var hours = new SortedSet<double> { 0 };
        foreach (var rule in rules)
        {
            hours.UnionWith(rule.Later.Select(later => later.FromHours));
            foreach (var cut in ConditionFacts.Atoms(rule.Condition).OfType<NumberTest>().SelectMany(Cuts))
            {
                hours.UnionWith(new[] { cut - 0.5, cut, cut + 0.5 }.Where(hour => hour > 0));
            }
        }

        return [.. hours];
    }

    private static IEnumerable<double> Cuts(NumberTest test) =>
        ConditionFacts.Of(test).All(fact => fact == FactIds.ElapsedHours)
            ? new[] { test.Left, test.Right }.OfType<ConstantTerm>().Select(constant => constant.Value)
            : [];
}
