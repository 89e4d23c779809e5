using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Domain.Alerts;

/// <summary>What a lifting says beside its hour (解除内容).</summary>
/// <param name="At">The hour from which nobody is bound.</param>
/// <param name="Continues">What continues all the same, such as off-peak production.</param>
/// <param name="NotRestarting">Who may not restart yet: credit codes or words.</param>
/// <param name="EvaluateBy">The day by which the response is evaluated.</param>
public sealed record LiftTerms(
    Instant At,
    string Continues,
    ImmutableArray<string> NotRestarting,
    LocalDate EvaluateBy
);
