using System.Collections.Immutable;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's guarantee list looks (样本保障类名单).</summary>
/// <param name="Document">The invented document.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer.</param>
/// <param name="Reasons">Parts by reason (camel case of <see cref="Domain.Overlays.GuaranteeReason"/>).</param>
/// <param name="LoadPercent">Approved loads to choose from.</param>
/// <param name="QuantityEvery">Every so many-th entry is approved a quantity instead, where the firm has one line.</param>
/// <param name="Note">What it rests on.</param>
public sealed record ProfileGuaranteeList(
    ProfileDocument Document,
    LocalDate From,
    LocalDate? To,
    ImmutableDictionary<string, long> Reasons,
    ImmutableArray<int> LoadPercent,
    int QuantityEvery,
    Bilingual Note
);
