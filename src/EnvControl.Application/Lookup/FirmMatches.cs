using System.Collections.Immutable;

namespace EnvControl.Application.Lookup;

/// <summary>The firms that a code or name may mean (查找结果).</summary>
/// <param name="Firms">Their rows in the enterprise table, in inventory order.</param>
/// <param name="Nearest">When there is none: up to three names that look like it.</param>
public sealed record FirmMatches(ImmutableArray<int> Firms, ImmutableArray<string> Nearest);
