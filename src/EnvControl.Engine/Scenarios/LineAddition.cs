using System.Collections.Immutable;
using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Scenarios;

/// <summary>A firm gets one more line (新增生产线).</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Firm">The firm's credit code.</param>
/// <param name="Facts">The line's facts by id; what is not named is missing.</param>
public sealed record LineAddition(
    string Where,
    string? Note,
    string Firm,
    ImmutableSortedDictionary<string, FactValue> Facts
) : Change(Where, Note);
