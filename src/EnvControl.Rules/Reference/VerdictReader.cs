using System.Collections.Immutable;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
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

        var conditions = matcher
            .Classification.Select(c => c.Rule)
            .Concat(matcher.RulesOf(industry))
            .Select(rule => rule.Condition);
        if (Completions.Of(row, missing, [.. conditions]) is not { } completions)
        {
            return Answer<Verdict>.Unknown(missing);
        }

        var verdicts = completions.Rows().Select(values => Of(values, industry)).ToArray();
        var deciding = completions.DecidingFacts(verdicts);
        return deciding.IsEmpty ? Answer<Verdict>.Known(verdicts[0]) : Answer<Verdict>.Unknown(deciding);
    }

    private Verdict Of(FactValue[] values, string industry)
    {
        var matches = matcher.MatchClassification(values);
        if (matches.Count == 0)
        {
            return new Verdict(-1, -1, []);
        }

        var first = matches[0];
        var standing = matcher.Classification[first].IsEasing
            ? matches.FirstOrDefault(i => !matcher.Classification[i].IsEasing, -1)
            : first;
        var rules = standing < 0 ? [] : RulesFor(matcher.Classification[standing].Class, values, industry);
        return new Verdict(first, standing == first ? -1 : standing, rules);
    }

    private ImmutableArray<int> RulesFor(ControlClass standing, FactValue[] values, string industry)
    {
        if (standing is not (ControlClass.Prescribed or ControlClass.Strict or ControlClass.General))
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

        return RuleSelection.Select(matcher.RulesOf(industry), matcher.MatchIndustry(industry, seen));
    }
}
