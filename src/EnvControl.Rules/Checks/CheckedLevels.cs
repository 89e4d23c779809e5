using System.Collections.Immutable;
using EnvControl.Domain.Alerts;

namespace EnvControl.Rules.Checks;

/// <summary>The words of the alert levels by place (级别名).</summary>
internal static class CheckedLevels
{
    /// <summary>Yellow first.</summary>
    public static ImmutableArray<string> Words { get; } = [.. AlertLevels.All.Select(level => level.Spell())];
}
