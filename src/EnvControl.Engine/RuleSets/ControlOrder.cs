using System.Collections.Immutable;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>An order that names firms, groups or areas for some nights (管控令): between two hours, at some levels or at any.</summary>
/// <param name="Id">Its id, unique.</param>
/// <param name="File">Where it was read.</param>
/// <param name="Instrument">The document.</param>
/// <param name="From">The hour it begins, Asia/Shanghai.</param>
/// <param name="To">The hour it no longer holds; <c>null</c> while no end is known.</param>
/// <param name="Supersedes">Orders that no longer count for a line on which this one bears.</param>
/// <param name="Rules">What it asks, group by group and phase by phase.</param>
/// <param name="Firms">The firms it names.</param>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record ControlOrder(
    string Id,
    string File,
    Instrument Instrument,
    LocalDateTime From,
    LocalDateTime? To,
    ImmutableArray<string> Supersedes,
    ImmutableArray<OrderRule> Rules,
    ImmutableArray<OrderFirm> Firms
)
{
    /// <summary>Whether any group of it may be bound at a moment.</summary>
    public bool HoldsAt(LocalDateTime moment) => moment >= From && (To is not { } end || moment < end);

    /// <summary>Whether it holds at any hour of a day.</summary>
    public bool HoldsOn(LocalDate day) =>
        From < day.PlusDays(1).AtMidnight() && (To is not { } end || end > day.AtMidnight());
}
