using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.RuleBooks;

/// <summary>One rule in a cell of a decision table (表格中的一条).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Measures">The measures of it that bear on the cell's process.</param>
/// <param name="Left">What it asks beyond row, column and process; <c>null</c> for nothing.</param>
/// <param name="IsOtherwise">Whether it gives way, in a part of its cases, to the better rules of the same cell.</param>
/// <param name="RestsOnReading">Whether what it saves is worked out by a reading of this product, not by the text alone, for some plants.</param>
/// <param name="IsPossible">Whether the engine could not be asked for every case, so that it is listed because it may apply.</param>
public sealed record BookEntry(
    Rule Rule,
    ImmutableArray<Measure> Measures,
    Condition? Left,
    bool IsOtherwise,
    bool RestsOnReading,
    bool IsPossible
);
