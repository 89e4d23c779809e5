using System.Collections.Immutable;
using EnvControl.Domain.Alerts;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>A scenario beside its baseline as tables (情景对比表): everywhere B minus A.</summary>
public sealed class ComparisonSheet
{
    /// <summary>Makes the tables.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isSwapped">Whether the scenario is side A and the baseline side B; otherwise the other way round.</param>
    public ComparisonSheet(WhatIfAnswer answer, bool isSwapped = false)
    {
        (Answer, IsSwapped) = (answer, isSwapped);
        Levels =
        [
            .. answer
                .Diff.Levels.OrderByDescending(level => level.Baseline.Level)
                .Select(level => new ComparedLevel(answer.Diff, level, isSwapped)),
        ];
    }

    /// <summary>The answer it shows.</summary>
    public WhatIfAnswer Answer { get; }

    /// <summary>Whether the scenario is side A.</summary>
    public bool IsSwapped { get; }

    /// <summary>The levels, red first.</summary>
    public ImmutableArray<ComparedLevel> Levels { get; }

    /// <summary>The tables of a level; of the first where there is none of it.</summary>
    public ComparedLevel At(AlertLevel level) =>
        Levels.FirstOrDefault(one => one.Level == level) ?? Levels[0];
}
