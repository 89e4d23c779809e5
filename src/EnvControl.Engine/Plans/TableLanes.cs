using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Plans;

/// <summary>What an industry's table is asked for at once (并行求解的类别与级别): a bit for every class that its rules decide at every level.</summary>
internal static class TableLanes
{
    /// <summary>The classes.</summary>
    public static ImmutableArray<ControlClass> Asked { get; } =
    [.. ControlClasses.All.Where(DutyAssignment.IsByIndustry)];

    /// <summary>How many lanes.</summary>
    public static int Count { get; } = Asked.Length * AlertLevels.All.Count;

    /// <summary>A bit for each.</summary>
    public static uint All { get; } = (1u << Count) - 1;

    /// <summary>The lane of a class at a level.</summary>
    public static int Of(ControlClass asked, int level) =>
        (Asked.IndexOf(asked) * AlertLevels.All.Count) + level;

    /// <summary>The level of a lane.</summary>
    public static int LevelOf(int lane) => lane % AlertLevels.All.Count;

    /// <summary>The class of a lane.</summary>
    public static ControlClass ClassOf(int lane) => Asked[lane / AlertLevels.All.Count];
}
