using System.Collections.Immutable;

namespace EnvControl.Rules.SitePlans;

/// <summary>A filed text and how it was read (填报措施的读法), clause by clause; nothing of it is lost.</summary>
/// <param name="Text">The text, word for word.</param>
/// <param name="Clauses">Its clauses in order.</param>
public sealed record MeasureReading(string Text, ImmutableArray<ReadClause> Clauses);
