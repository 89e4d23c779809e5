using System.Collections.Immutable;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Reference;

/// <summary>Finds what the rules say of a row, however its missing facts may turn out (规则结论读取).</summary>
/// <remarks>RulesEngine only ever sees complete rows: it reads a null as "no" under a comparison and as "yes" under a not.</remarks>
internal sealed class VerdictReader(RuleSet set, RuleMatcher matcher)
{
    private readonly int _grade = set.Facts.PositionOf(FactIds.Grade);
    private readonly int _class = set.Facts.PositionOf(FactIds.ControlClass);

    /// <summary>The verdict common to all values of the row's missing facts, or the facts on which it hangs.</summary>
    public Answer<Verdict> Read(FactRow row)
    {
        var industry = row[FactIds.Industry].Text;
        var missing = matcher
            .FactsAskedBy(industry)
            .Where(id => id != FactIds.ControlClass && row[id].IsMissing)
            .ToImmutableArray();
        if (missing.IsEmpty)
        {
            return Answer<Verdict>.Known(Of(row.ToArray(), industry));
        }

        if (Completions.Of(row, missing, [.. matcher.ConditionsOf(industry)]) is not { } completions)
        {
            return Certain(row, industry, null) is { } certain
                ? Answer<Verdict>.Known(certain)
                : Answer<Verdict>.Unknown(missing);
        }

        var verdicts = completions
            .Rows()
            .Select(values =>
                completions.IsPartial
                    ? Certain(new FactRow(row.Catalog, values), industry, completions.IsOpen)
                    : Of(values, industry)
            )
            .ToArray();
        return AgreedVerdict.Of(completions, verdicts, missing);
    }

    private Verdict? Certain(FactRow row, string industry, Predicate<NumberTest>? isOpen) =>
        CertainVerdict.Of(
            row,
            matcher.Classification,
            matcher.RulesOf(industry),
            set.Industries[industry].CountsUngradedAs,
            isOpen,
            matches => Chosen(industry, matches),
            matcher.Orders,
            matcher.CountOrders
        );

    private Verdict Of(FactValue[] values, string industry)
    {
        var matches = matcher.MatchClassification(values);
        var orders = matcher.MatchOrders(values);
        if (matches.Count == 0)
        {
            return Verdict.None with { Orders = orders };
        }

        var first = matcher.Classification[matches[0]];
        var standing = first.IsEasing
            ? matches.Select(i => matcher.Classification[i]).FirstOrDefault(rule => !rule.IsEasing)
            : first;
        var rules = standing is null ? [] : RulesFor(standing.Class, values, industry);
        return new Verdict(first, ReferenceEquals(standing, first) ? null : standing, rules)
        {
            Orders = orders,
        };
    }

    private ImmutableArray<Rule> RulesFor(ControlClass standing, FactValue[] values, string industry)
    {
        if (!DutyAssignment.IsByIndustry(standing))
        {
            return [];
        }

        var seen = (FactValue[])values.Clone();
        seen[_class] = FactValue.Of(standing.Spell());
        if (
            PerformanceGrades.TryParse(seen[_grade].ToString(), out var grade)
            && grade == PerformanceGrade.Ungraded
        )
        {
            seen[_grade] = FactValue.Of(set.Industries[industry].CountsUngradedAs.Spell());
        }

        return [.. Chosen(industry, matcher.MatchIndustry(industry, seen))];
    }

    private IEnumerable<Rule> Chosen(string industry, IReadOnlyCollection<int> matches)
    {
        var rules = matcher.RulesOf(industry);
        return RuleSelection.Select(rules, matches).Select(position => rules[position]);
    }
}
