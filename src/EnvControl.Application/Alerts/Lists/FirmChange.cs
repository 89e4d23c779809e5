using EnvControl.Domain.Amounts;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>How one firm's duty changes from one list to another (企业变化).</summary>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="Name">企业名称.</param>
/// <param name="Kind">How.</param>
/// <param name="Before">What it had to do; <c>null</c> when it was not bound.</param>
/// <param name="After">What it must do; <c>null</c> when it is not bound.</param>
/// <param name="Saved">How much more it saves, at most, milligrams a day.</param>
public sealed record FirmChange(
    string CreditCode,
    string Name,
    FirmChangeKind Kind,
    FirmSpan? Before,
    FirmSpan? After,
    PollutantAmounts Saved
)
{
    /// <summary>行政区划.</summary>
    public string Division { get; init; } = string.Empty;
}
