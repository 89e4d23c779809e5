using System.Collections.Immutable;
using EnvControl.Domain.Measures;

namespace EnvControl.Rules.SitePlans;

/// <summary>One clause of a filed text and how it was read (一句填报措施的读法).</summary>
/// <param name="Text">The clause, word for word.</param>
/// <param name="Measures">What it asks; a clause that could not be read is one <see cref="VerbatimMeasure"/>.</param>
/// <param name="IsJoint">Whether one amount is meant for several process steps together, so that it cannot be laid on each.</param>
public sealed record ReadClause(string Text, ImmutableArray<Measure> Measures, bool IsJoint = false)
{
    /// <summary>Whether it was read.</summary>
    public bool IsRead => Measures is not [VerbatimMeasure];
}
