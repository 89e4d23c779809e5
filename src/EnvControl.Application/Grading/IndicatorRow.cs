using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Application.Grading;

/// <summary>The indicator values of one firm (一家企业的评级指标).</summary>
/// <param name="Place">Where it stands, as <c>file:row</c>.</param>
/// <param name="CreditCode">The firm's code.</param>
/// <param name="Name">Its name; empty where the file holds none.</param>
/// <param name="Standings">Its industries and approved grades as the file states them; empty where it does not.</param>
/// <param name="Values">The values by fact id; what is missing is absent.</param>
public sealed record IndicatorRow(
    string Place,
    string CreditCode,
    string Name,
    ImmutableArray<IndustryStanding> Standings,
    FrozenDictionary<string, FactValue> Values
)
{
    /// <summary>The value of an indicator fact.</summary>
    public FactValue Of(string factId) =>
        Values.TryGetValue(factId, out var value) ? value : FactValue.Missing;
}
