using System.Collections.Immutable;

namespace EnvControl.Application.RuleBooks;

/// <summary>A row of a decision table (表格的一行): standings that are treated alike, at each level.</summary>
/// <param name="Standings">The standings.</param>
/// <param name="Cells">One cell a level, yellow first.</param>
public sealed record BookRow(ImmutableArray<BookStanding> Standings, ImmutableArray<BookCell> Cells);
