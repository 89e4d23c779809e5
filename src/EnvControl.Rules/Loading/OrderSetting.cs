using System.Collections.Immutable;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Rules.Loading;

/// <summary>What an order says for all its groups (管控令的共同规定).</summary>
/// <param name="Id">The order's id.</param>
/// <param name="Instrument">The document; <c>null</c> where the head of the order is wrong, so that its groups are only looked over.</param>
/// <param name="Levels">The levels; empty for any.</param>
/// <param name="IsReplacing">Whether it replaces, or adds.</param>
/// <param name="Trust">How well it is known.</param>
/// <param name="From">When it begins; <c>null</c> where that is wrong.</param>
/// <param name="To">When it ends, if known.</param>
internal sealed record OrderSetting(
    string Id,
    Instrument? Instrument,
    ImmutableArray<string> Levels,
    bool IsReplacing,
    Trust Trust,
    LocalDateTime? From,
    LocalDateTime? To
);
