using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Grading;

/// <summary>Grades a firm from its indicators (按指标评定等级): each indicator by itself, the lowest decides.</summary>
/// <remarks>A missing indicator is unknown, never failed; requirements that were not read leave the grade open and are named. Pure.</remarks>
public static class IndicatorGrading
{
    private static readonly ImmutableArray<PerformanceGrade> UsualLetters =
    [
        PerformanceGrade.A,
        PerformanceGrade.B,
        PerformanceGrade.C,
        PerformanceGrade.D,
    ];

    /// <summary>What a firm reaches by a table on a day.</summary>
    /// <param name="table">The table.</param>
    /// <param name="industry">Its industry, whose letters count.</param>
    /// <param name="factOf">The firm's indicators by id.</param>
    /// <param name="on">The day.</param>
    public static GradingResult Of(
        GradingTable table,
        Industry industry,
        Func<string, FactValue> factOf,
        LocalDate on
    )
    {
        var letters = industry.Grades.IsEmpty ? UsualLetters : industry.Grades;
        var inScope = table.Scope is null ? Truth.Yes : ConditionEvaluator.Evaluate(table.Scope, factOf);
        ImmutableArray<IndicatorResult> results =
        [
            .. inScope == Truth.No
                ? []
                : table
                    .Indicators.Where(indicator => indicator.Effective.Contains(on))
                    .Select(indicator => Of(indicator, letters, factOf)),
        ];
        var lowest = GradeRange.Lowest([.. results.Select(result => result.Range).OfType<GradeRange>()]);
        var next = lowest is null ? -1 : letters.IndexOf(lowest.Best) - 1;
        return new GradingResult(
            table,
            inScope,
            inScope == Truth.Unknown ? Missing(table.Scope!, factOf) : [],
            results,
            lowest,
            next < 0 ? null : letters[next]
        );
    }

    private static IndicatorResult Of(
        Indicator indicator,
        ImmutableArray<PerformanceGrade> letters,
        Func<string, FactValue> factOf
    )
    {
        var applies = indicator.AppliesWhen is null
            ? Truth.Yes
            : ConditionEvaluator.Evaluate(indicator.AppliesWhen, factOf);
        if (applies == Truth.No)
        {
            return new IndicatorResult(indicator, applies, null);
        }

        var range = Range(indicator, letters, factOf);
        return new IndicatorResult(
            indicator,
            applies,
            // What perhaps is not asked of the firm perhaps does not hold it back.
            applies == Truth.Yes
            || range.Worst == letters[0]
                ? range
                : range with
                {
                    Best = letters[0],
                    Missing =
                    [
                        .. Missing(indicator.AppliesWhen!, factOf)
                            .Concat(range.Missing)
                            .Distinct(StringComparer.Ordinal),
                    ],
                }
        );
    }

    private static GradeRange Range(
        Indicator indicator,
        ImmutableArray<PerformanceGrade> letters,
        Func<string, FactValue> factOf
    )
    {
        var unread = indicator.UnreadWhen is null
            ? Truth.No
            : ConditionEvaluator.Evaluate(indicator.UnreadWhen, factOf);
        if (unread == Truth.Yes)
        {
            return new GradeRange(letters[0], letters[^1], [], letters[..^1]);
        }

        var tests = indicator.Tests.ToDictionary(test => test.Grade, test => test.Condition);
        Truth? TruthOf(int place) =>
            tests.TryGetValue(letters[place], out var condition)
                ? ConditionEvaluator.Evaluate(condition, factOf)
                : null;

        // Who fails the requirement of a grade fails those of all better ones; nothing lies below the last.
        var best = letters.Length - 1;
        while (best > 0 && TruthOf(best - 1) != Truth.No)
        {
            best--;
        }

        var worst = best;
        while (worst < letters.Length - 1 && TruthOf(worst) != Truth.Yes)
        {
            worst++;
        }

        var open = letters[best..worst];
        return new GradeRange(
            letters[best],
            letters[worst],
            [
                .. open.Where(tests.ContainsKey)
                    .SelectMany(letter => Missing(tests[letter], factOf))
                    .Concat(open.IsEmpty || unread == Truth.No ? [] : Missing(indicator.UnreadWhen!, factOf))
                    .Distinct(StringComparer.Ordinal),
            ],
            [.. open.Where(letter => !tests.ContainsKey(letter))]
        );
    }

    private static ImmutableArray<string> Missing(Condition condition, Func<string, FactValue> factOf) =>
        [
            .. ConditionFacts
                .Of(ConditionRemainder.Of(condition, factOf).Left is { } left ? left : condition)
                .Where(id => factOf(id).IsMissing)
                .Distinct(StringComparer.Ordinal),
        ];
}
