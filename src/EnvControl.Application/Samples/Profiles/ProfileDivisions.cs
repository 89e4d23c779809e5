using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's firms and other sources spread over the city's divisions (样本的区县分布).</summary>
/// <param name="Weights">Parts by division code.</param>
/// <param name="Note">Why so.</param>
public sealed record ProfileDivisions(ImmutableDictionary<string, long> Weights, Bilingual Note);
