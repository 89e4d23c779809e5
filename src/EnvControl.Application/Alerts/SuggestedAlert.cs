using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Alerts;

/// <summary>The level that a forecast calls for (建议的预警级别).</summary>
/// <param name="On">The day whose start standards were asked: that of the forecast's first hour.</param>
/// <param name="Thresholds">The start standards.</param>
/// <param name="Level">The level; open where hours are missing.</param>
/// <param name="From">The first hour of the forecast.</param>
/// <param name="To">Its last hour.</param>
/// <param name="Missing">Hours without a valid value.</param>
public sealed record SuggestedAlert(
    LocalDate On,
    AlertThresholds Thresholds,
    CalledLevel Level,
    LocalDateTime From,
    LocalDateTime To,
    int Missing
);
