using System.Collections.Immutable;

namespace EnvControl.Engine.Conditions;

/// <summary>A text or category is, or is not, one of some values (取值属于).</summary>
/// <param name="Column">Where it stands in the expression.</param>
/// <param name="Fact">The fact's id.</param>
/// <param name="Values">The values, compared by character; at least one.</param>
/// <param name="IsMember">Whether it must be one of them (<c>==</c>, <c>in</c>) or none of them (<c>!=</c>).</param>
public sealed record TextTest(int Column, string Fact, ImmutableArray<string> Values, bool IsMember)
    : Condition(Column);
