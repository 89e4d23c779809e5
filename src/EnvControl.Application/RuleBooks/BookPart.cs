using System.Collections.Immutable;

namespace EnvControl.Application.RuleBooks;

/// <summary>The rows of a decision table for some processes (表格中的一组工序).</summary>
/// <param name="Processes">The processes the rules tell apart, by id; empty for a part that holds only the others.</param>
/// <param name="IsRest">Whether it also holds for every process that no other part names.</param>
/// <param name="Rows">The rows.</param>
public sealed record BookPart(ImmutableArray<string> Processes, bool IsRest, ImmutableArray<BookRow> Rows);
