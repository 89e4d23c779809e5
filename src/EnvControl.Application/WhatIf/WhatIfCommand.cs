using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.WhatIf;

/// <summary>The command line that asks for a scenario again (复现命令), on any later day.</summary>
/// <param name="Path">The scenario file.</param>
/// <param name="On">The day.</param>
/// <param name="Levels">The levels.</param>
/// <param name="ElapsedHours">Hours since the alert began.</param>
public sealed record WhatIfCommand(
    string Path,
    LocalDate On,
    ImmutableArray<AlertLevel> Levels,
    double ElapsedHours = 0
)
{
    /// <summary>What empty cells are taken for, each as typed.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];

    /// <summary>The hashes the baseline must have; <c>null</c> for any.</summary>
    public BaselineHashes? Expected { get; init; }

    /// <summary>As it is typed.</summary>
    public override string ToString()
    {
        var words = new List<string>
        {
            "envcontrol whatif",
            Path.Contains(' ', StringComparison.Ordinal) ? $"\"{Path}\"" : Path,
            "--on " + On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            "--level " + string.Join(',', Levels.Select(level => level.Spell())),
        };
        if (ElapsedHours > 0)
        {
            words.Add("--elapsed " + ElapsedHours.ToString(CultureInfo.InvariantCulture));
        }

        if (!Assumed.IsEmpty)
        {
            words.Add("--assume " + string.Join(',', Assumed));
        }

        if (Expected is { } hashes)
        {
            words.Add($"--expect {hashes}");
        }

        return string.Join(' ', words);
    }
}
