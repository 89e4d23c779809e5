using System.Collections.Immutable;
using EnvControl.Domain.Law;

namespace EnvControl.Application.RuleBooks;

/// <summary>A decision table (决策表): grade × level, for each group of processes, of one industry or of several that are decided alike.</summary>
/// <param name="Number">Its number in the book, from 1.</param>
/// <param name="Industries">The codes of its industries.</param>
/// <param name="Parts">Its parts.</param>
public sealed record BookTable(int Number, ImmutableArray<string> Industries, ImmutableArray<BookPart> Parts)
{
    /// <summary>Every cell.</summary>
    public IEnumerable<BookCell> Cells => Parts.SelectMany(part => part.Rows).SelectMany(row => row.Cells);

    /// <summary>Whether several industries share it.</summary>
    public bool IsShared => Industries.Length > 1;

    /// <summary>Whether no rule of its industries is in force.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Entries.IsEmpty);

    /// <summary>Whether everything its industry rules order is assumed: no table of measures was read.</summary>
    public bool IsAssumedThroughout =>
        !IsEmpty
        && Cells
            .SelectMany(cell => cell.Entries.Where(entry => entry.Rule != cell.Class?.Rule))
            .All(entry => entry.Rule.Ground.Trust == Trust.Assumed);
}
