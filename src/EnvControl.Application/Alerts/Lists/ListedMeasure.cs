using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>One measure of a list (清单措施).</summary>
/// <param name="Line">The line; empty for an obligation of the whole firm.</param>
/// <param name="Action">The word for it: <c>shutdown</c>, <c>curtailment</c>.</param>
/// <param name="Quantity">How much it comes to for this line; <c>null</c> where it has no quantity.</param>
/// <param name="Unit">The unit of the quantity; empty without one.</param>
/// <param name="IsAtMost">Whether a missing fact could still lower the quantity.</param>
/// <param name="LeastPermille">At least this part of the line's base is saved; <c>null</c> where it is not quantified.</param>
/// <param name="MostPermille">At most this part.</param>
/// <param name="WindowFrom">The hour at which the line stops every day; <c>null</c> for measures that hold all day.</param>
/// <param name="WindowTo">The hour at which it may run again.</param>
/// <param name="Rule">The rule that orders it.</param>
public sealed record ListedMeasure(
    string Line,
    string Action,
    decimal? Quantity,
    string Unit,
    bool IsAtMost,
    int? LeastPermille,
    int? MostPermille,
    LocalTime? WindowFrom,
    LocalTime? WindowTo,
    string Rule
)
{
    /// <summary>Whether it asks something at a local time of the day; a window may cross midnight.</summary>
    public bool HoldsAt(LocalTime time) =>
        WindowFrom is not { } from || WindowTo is not { } to ? true
        : from < to ? time >= from && time < to
        // The same hour twice is the whole day.
        : time >= from || time < to;
}
