using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Walks;

namespace EnvControl.Rules.Checks;

/// <summary>What one line must do at each level, and what of it does not fit together (一条线三个级别的措施与矛盾).</summary>
internal sealed class LineBurdens
{
    /// <summary>Works it out once for all lines of which the same is said.</summary>
    public LineBurdens(LevelVerdicts verdicts, string process, double elapsedHours)
    {
        Levels = [.. verdicts.Levels.Select(verdict => new LevelBurden(verdict, process, elapsedHours))];
        Conflicts = [.. Levels.SelectMany((level, i) => ConflictsOf(level, i, process, elapsedHours))];
        SofterSteps = [.. Steps((low, high) => high.Effective.IsSofterThan(low.Effective))];
        LackingSteps = [.. Steps((low, high) => high.Effective.Lacks(low.Effective).Any())];
        Worsened =
        [
            .. Enumerable
                .Range(0, Levels.Length)
                .Where(i =>
                    Levels[i] is { IsGap: false, Standing: { } standing } level
                    && (standing.IsSofterThan(level.Own) || standing.Lacks(level.Own).Any())
                ),
        ];
        Rules =
        [
            .. verdicts
                .Levels.SelectMany(verdict =>
                    verdict
                        .Rules.Append(verdict.Class?.Rule)
                        .Append(verdict.Standing?.Rule)
                        .OfType<Rule>()
                        .Select(rule => rule.Name)
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The levels, yellow first.</summary>
    public ImmutableArray<LevelBurden> Levels { get; }

    /// <summary>Pairs of rules of one authority about one thing, with the level and whether they say different things of it.</summary>
    public ImmutableArray<(int Level, Rule First, Rule Second, bool IsDifferent)> Conflicts { get; }

    /// <summary>The levels after which a higher one asks less of the output.</summary>
    public ImmutableArray<int> SofterSteps { get; }

    /// <summary>The levels after which a higher one drops another obligation.</summary>
    public ImmutableArray<int> LackingSteps { get; }

    /// <summary>The levels at which an easing asks more than the standing.</summary>
    public ImmutableArray<int> Worsened { get; }

    /// <summary>Every rule that decides or counts at some level.</summary>
    public ImmutableArray<string> Rules { get; }

    private IEnumerable<int> Steps(Func<LevelBurden, LevelBurden, bool> isWrong) =>
        Enumerable
            .Range(0, Levels.Length - 1)
            .Where(i =>
                Levels[i].IsComparable && Levels[i + 1].IsComparable && isWrong(Levels[i], Levels[i + 1])
            );

    private static IEnumerable<(int Level, Rule First, Rule Second, bool IsDifferent)> ConflictsOf(
        LevelBurden level,
        int index,
        string process,
        double elapsedHours
    )
    {
        var rules = level.Verdict.Rules;
        for (var i = 0; i < rules.Length; i++)
        {
            for (var j = i + 1; j < rules.Length; j++)
            {
                var isOfOneAuthority =
                    CheckedRules.AuthorityOf(rules[i]) == CheckedRules.AuthorityOf(rules[j]);
                if (
                    isOfOneAuthority
                    && AreDifferent(
                        LevelBurden.Applying(rules[i], process, elapsedHours),
                        LevelBurden.Applying(rules[j], process, elapsedHours)
                    )
                        is { } isDifferent
                )
                {
                    yield return (index, rules[i], rules[j], isDifferent);
                }
            }
        }
    }

    /// <summary>Whether measures about the same thing differ; <c>null</c> where two rules complete each other.</summary>
    private static bool? AreDifferent(IEnumerable<Measure> first, IEnumerable<Measure> second)
    {
        var (left, right) = (BySubject(first), BySubject(second));
        var both = left.Select(group => group.Key)
            .Intersect(right.Select(group => group.Key), StringComparer.Ordinal)
            .ToArray();
        return both.Any(subject => !left[subject].ToHashSet().SetEquals(right[subject])) ? true
            : both.Length > 0 && both.Length == left.Count && both.Length == right.Count ? false
            : null;
    }

    private static ILookup<string, Measure> BySubject(IEnumerable<Measure> measures) =>
        measures.ToLookup(
            MeasureSubjects.Of,
            measure => measure with { Process = null },
            StringComparer.Ordinal
        );
}
