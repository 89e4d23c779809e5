using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.RuleBooks;

/// <summary>What firms of one standing must do at one level (表格的一格), as the engine decided it.</summary>
/// <param name="Level">The level.</param>
/// <param name="Class">The classification rule that decided; <c>null</c> when none is in force, or it hangs on further facts.</param>
/// <param name="Entries">The rules that bind, best trusted first.</param>
/// <param name="Trust">The weakest trust anything in the cell rests on, the class included.</param>
/// <param name="IsUncovered">Whether there are cases that no rule in force touches.</param>
public sealed record BookCell(
    AlertLevel Level,
    ClassificationRule? Class,
    ImmutableArray<BookEntry> Entries,
    Trust Trust,
    bool IsUncovered
);
