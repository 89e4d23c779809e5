using EnvControl.Domain.Amounts;
using EnvControl.Engine.City;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>A pollutant's total against its target (达标判定).</summary>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="LeastPermille">At least this part of the base is saved, rounded down; <c>null</c> while the base is unknown or zero.</param>
/// <param name="MostPermille">At most this part, rounded down.</param>
/// <param name="TargetPermille">The target; <c>null</c> when none is in force.</param>
/// <param name="Outcome">Whether it is met.</param>
/// <param name="Reason">Why that cannot be told.</param>
public sealed record ListOutcome(
    Pollutant Pollutant,
    long? LeastPermille,
    long? MostPermille,
    long? TargetPermille,
    TargetOutcome Outcome,
    OutcomeReason Reason
);
