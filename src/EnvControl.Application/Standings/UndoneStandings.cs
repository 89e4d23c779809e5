using System.Collections.Immutable;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Standings;

/// <summary>What came of undoing (撤销结果).</summary>
/// <param name="Entries">The counter-entries.</param>
/// <param name="Kept">Entries that stay, because others were recorded of the same since.</param>
public sealed record UndoneStandings(
    ImmutableArray<StandingEntry> Entries,
    ImmutableArray<StandingEntry> Kept
);
