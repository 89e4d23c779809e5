using EnvControl.Domain.Amounts;
using EnvControl.Engine.City;

namespace EnvControl.Engine.Scenarios;

/// <summary>One pollutant of the city at one level, baseline beside scenario (一种污染物的对比).</summary>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="SavedBefore">What firms and other sources save in the baseline.</param>
/// <param name="SavedAfter">What they save in the scenario.</param>
/// <param name="Change">Scenario minus baseline, added up over what differs; <c>null</c> where the base of a firm that differs is not known.</param>
/// <param name="BaseBefore">The base in the baseline, whole grams a day.</param>
/// <param name="BaseAfter">The base in the scenario.</param>
/// <param name="PointsLeast">The change of the share reached, in percentage points, at least; <c>null</c> where a share is not known.</param>
/// <param name="PointsMost">The same at most.</param>
/// <param name="OutcomeBefore">The baseline against the target.</param>
/// <param name="OutcomeAfter">The scenario against the target.</param>
/// <param name="AssumedShare">The part of the difference that rests on assumed rules, 0 to 1; <c>null</c> where nothing differs.</param>
/// <param name="OpenFirms">Firms that differ but whose base is not known: in no sum here.</param>
public sealed record PollutantDiff(
    Pollutant Pollutant,
    AmountRange SavedBefore,
    AmountRange SavedAfter,
    AmountRange? Change,
    long BaseBefore,
    long BaseAfter,
    decimal? PointsLeast,
    decimal? PointsMost,
    PollutantOutcome OutcomeBefore,
    PollutantOutcome OutcomeAfter,
    decimal? AssumedShare,
    int OpenFirms
);
