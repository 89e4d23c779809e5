using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Application.Measures;

/// <summary>What a user wants computed (措施计算请求).</summary>
/// <param name="InventoryPath">The inventory; <c>null</c> for the built-in sample city.</param>
/// <param name="On">The day; <c>null</c> for the sample's own day, or else today.</param>
/// <param name="Levels">The levels; at least one.</param>
/// <param name="ElapsedHours">Hours since the alert began.</param>
/// <param name="Folder">Where the files go.</param>
/// <param name="Formats">Any of <c>csv</c>, <c>xlsx</c>, <c>json</c>.</param>
/// <param name="At">The hour at which control orders are asked; <c>null</c> for the day's end.</param>
/// <param name="Bind">Which of what firms filed and what the rules order is taken.</param>
public sealed record MeasuresOrder(
    string? InventoryPath,
    LocalDate? On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours,
    string Folder,
    ImmutableArray<string> Formats,
    LocalTime? At = null,
    BindMode Bind = BindMode.Stricter
)
{
    /// <summary>What empty cells of the inventory are taken for (假定取值), such as <c>leading=no</c>.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];
}
