using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>A firm, a day and a level at which a finding shows (举例): it can be written into a case as it stands.</summary>
/// <param name="On">The day.</param>
/// <param name="ElapsedHours">Hours since the alert began.</param>
/// <param name="Facts">The facts that rules ask for, the level among them where the finding is of one level.</param>
public sealed record ConcreteFirm(
    LocalDate On,
    double ElapsedHours,
    ImmutableArray<KeyValuePair<string, FactValue>> Facts
);
