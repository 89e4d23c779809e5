using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>The sample's sources that are not firms (样本的全社会其他源).</summary>
/// <param name="Note">What they rest on.</param>
/// <param name="Provenance">How far that can be trusted, as rules spell it.</param>
/// <param name="Groups">The groups.</param>
public sealed record ProfileSources(Bilingual Note, string Provenance, ImmutableArray<ProfileSource> Groups);
