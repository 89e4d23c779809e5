using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Looks for gaps and overlaps between the city's targets (目标时段检查).</summary>
internal static class TargetCheck
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Of(CheckedRules rules)
    {
        var targets = rules.Set.Targets.OrderBy(target => target.Effective.From).ToArray();
        for (var i = 0; i < targets.Length; i++)
        {
            var (target, next) = (targets[i], i + 1 < targets.Length ? targets[i + 1] : null);
            var end = target.Effective.To;
            if (next is not null && (end is not { } to || to > next.Effective.From))
            {
                yield return Overlap(rules, target, next, end);
            }
            else if (end is { } last && (next is null || last < next.Effective.From))
            {
                yield return new Finding(
                    CheckFaults.TargetGap(
                        rules.WhereTarget(target.Ground.Rule),
                        FindingWords.Days(last, next?.Effective.From)
                    ),
                    new FindingSubject
                    {
                        Rules = [target.Ground.Rule],
                        From = last,
                        To = next?.Effective.From,
                    },
                    null
                );
            }
        }
    }

    private static Finding Overlap(CheckedRules rules, Target target, Target next, LocalDate? end)
    {
        var until =
            end is { } first && next.Effective.To is { } second
                ? LocalDate.Min(first, second)
                : end ?? next.Effective.To;
        return new Finding(
            CheckFaults.TargetOverlap(
                rules.WhereTarget(target.Ground.Rule),
                target.Ground.Rule,
                next.Ground.Rule,
                FindingWords.Days(next.Effective.From, until)
            ),
            new FindingSubject
            {
                Rules = [target.Ground.Rule, next.Ground.Rule],
                From = next.Effective.From,
                To = until,
            },
            null
        );
    }
}
