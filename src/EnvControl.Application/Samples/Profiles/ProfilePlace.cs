using System.Collections.Immutable;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>Where the firms of a role are found (角色来源).</summary>
/// <param name="Standing">The standing they have.</param>
/// <param name="Firms">How many in a city of the profile's own size.</param>
/// <param name="Industries">The industries they are of (ids of <see cref="ProfileIndustry"/>); any when absent.</param>
public sealed record ProfilePlace(string Standing, int Firms, ImmutableArray<string>? Industries = null);
