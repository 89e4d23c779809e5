using System.Collections.Immutable;
using EnvControl.Application.Standings;

namespace EnvControl.Application.Inventories;

/// <summary>What came of publishing a version (发布结果).</summary>
/// <param name="Version">The published version.</param>
/// <param name="Overruled">What officials had recorded and this version says otherwise, from the day of publication on.</param>
public sealed record PublishResult(InventoryVersion Version, ImmutableArray<OverruledStanding> Overruled);
