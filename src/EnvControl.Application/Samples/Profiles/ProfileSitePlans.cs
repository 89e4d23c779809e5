using System.Collections.Immutable;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>What some of the sample's firms filed themselves (样本填报措施); every text is made up.</summary>
/// <param name="FiledOn">The day all of it was filed.</param>
/// <param name="Texts">The texts; the first that fits a firm is its own.</param>
/// <param name="Note">What they are there for.</param>
public sealed record ProfileSitePlans(
    LocalDate FiledOn,
    ImmutableArray<ProfileSitePlan> Texts,
    Bilingual Note
);
