using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Checks;

/// <summary>What one line must do at one level, weighed (一条线在一个级别的措施轻重).</summary>
internal sealed class LevelBurden
{
    /// <summary>Weighs a verdict.</summary>
    /// <param name="verdict">What the rules say.</param>
    /// <param name="process">The line's process step.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    public LevelBurden(Verdict verdict, string process, double elapsedHours)
    {
        Verdict = verdict;
        Own = new Burden(DutiesOf(verdict.Class, verdict, process, elapsedHours));
        var asked = verdict.Class is { IsEasing: true } ? verdict.Standing : verdict.Class;
        Standing =
            verdict.Class is { IsEasing: true } && verdict.Standing is not null
                ? new Burden(DutiesOf(verdict.Standing, verdict, process, elapsedHours))
                : null;
        IsGap = asked is not null && DutyAssignment.IsByIndustry(asked.Class) && (Standing ?? Own).IsEmpty;
        Names =
        [
            .. Own
                .Duties.Concat(Standing?.Duties ?? [])
                .Select(duty => duty.Rule.Name)
                .Concat(
                    new[] { verdict.Class, verdict.Standing }
                        .OfType<ClassificationRule>()
                        .Select(rule => rule.Rule.Name)
                )
                .Distinct(StringComparer.Ordinal),
        ];
        Effective = Standing is { IsEmpty: false } standing && standing.IsSofterThan(Own) ? standing : Own;
    }

    /// <summary>What the rules say.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the deciding class asks.</summary>
    public Burden Own { get; }

    /// <summary>What an eased line's standing asks; <c>null</c> for a line that is not eased.</summary>
    public Burden? Standing { get; }

    /// <summary>What holds: of an eased line the lighter.</summary>
    public Burden Effective { get; }

    /// <summary>Whether the line is controlled by its industry's rules and none asks anything of it.</summary>
    public bool IsGap { get; }

    /// <summary>The rules whose measures bear on the line, then those that class it.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether no classification rule matches.</summary>
    public bool IsClassless => Verdict.Class is null;

    /// <summary>Whether it is known what the line must do, so that it can be compared.</summary>
    public bool IsComparable => !IsGap && !IsClassless;

    private static ImmutableArray<(Rule Rule, Measure Measure)> DutiesOf(
        ClassificationRule? rule,
        Verdict verdict,
        string process,
        double elapsedHours
    )
    {
        if (rule is null)
        {
            return [];
        }

        var own = rule.Rule.MeasuresAfter(elapsedHours).Select(measure => (rule.Rule, measure));
        var byIndustry = DutyAssignment.IsByIndustry(rule.Class)
            ? verdict.Rules.SelectMany(r =>
                Applying(r, process, elapsedHours).Select(measure => (r, measure))
            )
            : [];
        return [.. own, .. byIndustry];
    }

    /// <summary>The measures of a rule that bear on a process step.</summary>
    public static IEnumerable<Measure> Applying(Rule rule, string process, double elapsedHours) =>
        rule.MeasuresAfter(elapsedHours)
            .Where(measure => measure.Process is null || measure.Process == process);
}
