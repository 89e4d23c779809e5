using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.WhatIf;

/// <summary>What a user wants compared (情景推演请求).</summary>
/// <param name="ScenarioPath">The scenario file.</param>
/// <param name="On">The day; <c>null</c> for the one the file names, or else the sample's own or today.</param>
/// <param name="Levels">The levels; at least one.</param>
/// <param name="ElapsedHours">Hours since the alert began.</param>
/// <param name="Folder">Where the files go.</param>
/// <param name="CommandOn">The command that asks the same again, given the day that was settled.</param>
public sealed record WhatIfOrder(
    string ScenarioPath,
    LocalDate? On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours,
    string Folder,
    Func<LocalDate, string> CommandOn
)
{
    /// <summary>What empty cells of the inventory are taken for (假定取值), such as <c>leading=no</c>.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];

    /// <summary>The hashes the baseline must have (基准校验码); <c>null</c> for any.</summary>
    public BaselineHashes? Expected { get; init; }
}
