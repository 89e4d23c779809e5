using EnvControl.Domain.Amounts;
using EnvControl.Engine.City;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>One pollutant of the whole city on both sides (全市污染物对比).</summary>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="Amount">What the city saves.</param>
/// <param name="A">Side A against the target.</param>
/// <param name="B">Side B against the target.</param>
/// <param name="PointsLeast">B minus A of the share reached, in percentage points, at least; <c>null</c> where it is not known.</param>
/// <param name="PointsMost">The same at most.</param>
/// <param name="AssumedShare">The part of the difference that rests on assumed rules, 0 to 1; <c>null</c> where nothing differs.</param>
public sealed record ComparedPollutant(
    Pollutant Pollutant,
    ComparedAmount Amount,
    PollutantOutcome A,
    PollutantOutcome B,
    decimal? PointsLeast,
    decimal? PointsMost,
    decimal? AssumedShare
)
{
    /// <summary>From a difference, scenario minus baseline.</summary>
    internal static ComparedPollutant Of(PollutantDiff diff) =>
        new(
            diff.Pollutant,
            new ComparedAmount(diff.SavedBefore, diff.SavedAfter, diff.Change),
            diff.OutcomeBefore,
            diff.OutcomeAfter,
            diff.PointsLeast,
            diff.PointsMost,
            diff.AssumedShare
        );

    /// <summary>The same seen from the other side.</summary>
    internal ComparedPollutant Swapped =>
        this with
        {
            Amount = Amount.Swapped,
            A = B,
            B = A,
            PointsLeast = -PointsMost,
            PointsMost = -PointsLeast,
        };
}
