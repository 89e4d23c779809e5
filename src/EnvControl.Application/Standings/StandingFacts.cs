using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>Where each yes or no of a firm's standing lies in an inventory (企业情况对应的列).</summary>
internal static class StandingFacts
{
    /// <summary>The flags with their columns.</summary>
    public static (StandingKind Kind, string Fact)[] Flags { get; } =
    [
        (StandingKind.Leading, FactIds.Leading),
        (StandingKind.Advanced, FactIds.Advanced),
        (StandingKind.Suspended, FactIds.Suspended),
        (StandingKind.LongIdle, FactIds.LongIdle),
    ];

    /// <summary>The lists.</summary>
    public static StandingKind[] Lists { get; } = [.. StandingKinds.All.Where(kind => kind.IsList())];

    /// <summary>The value of a flag; <c>null</c> for missing.</summary>
    public static bool? Of(FlagColumn column, int firm) =>
        column.Values[firm] switch
        {
            FlagColumn.Yes => true,
            FlagColumn.No => false,
            _ => null,
        };
}
