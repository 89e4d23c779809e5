using System.Collections.Immutable;
using EnvControl.Engine.Conditions;
using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>What a control order asks of one of its groups from one hour until another (管控令中一组企业在一个阶段的要求).</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Rule">The rule: its condition says which lines are meant and at which levels.</param>
/// <param name="From">The hour it begins, Asia/Shanghai.</param>
/// <param name="To">The hour it no longer holds; <c>null</c> while no end is known.</param>
/// <param name="IsReplacing">Whether it takes the place of what class and industry ask, or is added to it.</param>
public sealed record OrderRule(
    string OrderId,
    Rule Rule,
    LocalDateTime From,
    LocalDateTime? To,
    bool IsReplacing
)
{
    /// <summary>Whom the group means, whatever the level and the process (该组所指的企业); <c>null</c> where that was not kept apart.</summary>
    public Condition? Meant { get; init; }

    /// <summary>The levels at which it holds, in the words of rules; empty for any, also where no level is declared.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Whether it holds at any hour of a day.</summary>
    public bool HoldsOn(LocalDate day) =>
        From < day.PlusDays(1).AtMidnight() && (To is not { } end || end > day.AtMidnight());

    /// <summary>Whether it holds at a moment.</summary>
    public bool HoldsAt(LocalDateTime moment) => moment >= From && (To is not { } end || moment < end);
}
