using NodaTime;

namespace EnvControl.Rules.Scenarios;

/// <summary>What a scenario is compared with (基准), as its file says.</summary>
/// <param name="InventoryPath">The inventory; <c>null</c> for the built-in sample city.</param>
/// <param name="RulesFolder">A rules folder; <c>null</c> for the shipped rules.</param>
/// <param name="On">The day; <c>null</c> for the sample's own day, or else today.</param>
public sealed record ScenarioBaseline(string? InventoryPath, string? RulesFolder, LocalDate? On)
{
    /// <summary>The inventory as the file has it: a path, <c>sample</c>, or the name of a kept version.</summary>
    public string Inventory { get; init; } = string.Empty;

    /// <summary>The rules as the file has them: a folder, <c>shipped</c>, or the name of kept rules; <c>null</c> when it does not say.</summary>
    public string? Rules { get; init; }
}
