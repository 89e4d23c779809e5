using System.Collections.Immutable;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Scenarios;

/// <summary>Which firms and lines a change is about (选取企业): by credit code, or by a condition over the baseline.</summary>
/// <param name="Where">Where it stands, for messages.</param>
/// <param name="Codes">Credit codes; empty when chosen by condition.</param>
/// <param name="Line">Only the line of this name, with codes; <c>null</c> for all.</param>
/// <param name="Expression">The condition as written; empty with codes, or when any firm fits.</param>
/// <param name="Condition">The condition over the facts of a line; <c>null</c> when every line fits.</param>
/// <param name="Ranking">How many of the firms that fit; <c>null</c> for all.</param>
/// <remarks>A condition looks at the city as it is, never at what another change supposes: so the order of changes does not matter.</remarks>
public sealed record FirmChoice(
    string Where,
    ImmutableArray<string> Codes,
    string? Line,
    string Expression,
    Condition? Condition,
    Ranking? Ranking
)
{
    /// <summary>Whether firms are named one by one.</summary>
    public bool IsByCode => !Codes.IsEmpty;
}
