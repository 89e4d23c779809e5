using System.Collections.Immutable;

namespace EnvControl.Engine.SitePlans;

/// <summary>How many firms came to what at one level (填报对比家数).</summary>
/// <param name="Filed">Firms that filed anything.</param>
/// <param name="Findings">Firms by finding; findings without a firm are there with 0.</param>
/// <param name="Shared">Firms whose words at least <see cref="FirmFiling.ManyFirms"/> others filed too.</param>
/// <param name="BoundByFiling">Firms that their own filing bound, in whole or in part.</param>
public sealed record PlanCounts(
    int Filed,
    ImmutableSortedDictionary<PlanFinding, int> Findings,
    int Shared,
    int BoundByFiling
);
