using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.City;

/// <summary>The share of one pollutant reached at one level (一种污染物的减排比例).</summary>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="ShareLeast">At least this part of the base, in percent; <c>null</c> when the base is unknown or zero.</param>
/// <param name="ShareMost">At most this part of the base, in percent; equal to <paramref name="ShareLeast"/> when nothing is unknown.</param>
/// <param name="TargetPercent">The target in percent; <c>null</c> when none is in force.</param>
/// <param name="Outcome">Whether the target is reached.</param>
/// <param name="Reason">Why it cannot be told, when it cannot.</param>
public sealed record PollutantOutcome(
    Pollutant Pollutant,
    decimal? ShareLeast,
    decimal? ShareMost,
    decimal? TargetPercent,
    TargetOutcome Outcome,
    OutcomeReason Reason
);
