using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's firms are called, so that none can be taken for a real one (样本命名).</summary>
/// <param name="Marker">Begins every name: 示例.</param>
/// <param name="Suffix">Ends every name.</param>
/// <param name="Township">Ends every township.</param>
/// <param name="Townships">How many townships a division has.</param>
/// <param name="CreditPrefix">The first two characters of every credit code.</param>
/// <param name="OrganisationPrefix">The first three characters of every body number; no real one begins so.</param>
/// <param name="PermitSuffix">Follows the credit code in a permit number.</param>
/// <param name="Places">Words that stand for places.</param>
/// <param name="Note">Why so.</param>
public sealed record ProfileNaming(
    string Marker,
    string Suffix,
    string Township,
    int Townships,
    string CreditPrefix,
    string OrganisationPrefix,
    string PermitSuffix,
    ImmutableArray<string> Places,
    Bilingual Note
);
