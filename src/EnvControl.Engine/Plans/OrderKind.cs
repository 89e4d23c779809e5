using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>What orders ask of a line at every level (管控令结果). Shape [levels][rules].</summary>
/// <param name="Levels">The rules that count at each level.</param>
internal sealed record OrderKind(ImmutableArray<ImmutableArray<OrderRule>> Levels)
{
    /// <summary>No order asks anything.</summary>
    public static OrderKind Nothing { get; } =
        new([.. AlertLevels.All.Select(_ => ImmutableArray<OrderRule>.Empty)]);

    /// <summary>Whether no order asks anything.</summary>
    public bool IsNothing => Levels.All(rules => rules.IsEmpty);
}
