using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How permitted capacity and actual output of a line relate to the approved capacity (产能与产量关系).</summary>
/// <param name="PermittedPercent">Percents of the approved capacity to choose from.</param>
/// <param name="ActualPercent">Percents of the approved capacity to choose from.</param>
/// <param name="Note">What they rest on.</param>
public sealed record ProfileCapacities(
    ImmutableArray<int> PermittedPercent,
    ImmutableArray<int> ActualPercent,
    Bilingual Note
);
