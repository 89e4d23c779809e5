using System.Collections.Immutable;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Ports;

/// <summary>What was recorded of firms, while an action adds to it (写入中的企业情况库).</summary>
public interface IStandingBookForWriting : IStandingBook
{
    /// <summary>Records claims behind all others, in their order.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="inventoryVersion">The inventory version they were taken from; <c>null</c> when an official records them.</param>
    /// <returns>The entries.</returns>
    ImmutableArray<StandingEntry> Append(IReadOnlyCollection<StandingClaim> claims, int? inventoryVersion);
}
