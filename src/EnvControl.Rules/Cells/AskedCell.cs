using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Cells;

/// <summary>A cell that must be written out (应写明的格), with what the rules say of it now.</summary>
/// <param name="Line">The line; where the answer hangs on a further fact, one for each value the rules tell apart.</param>
/// <param name="Level">The level.</param>
/// <param name="Segment">The last stretch of time in which it is asked.</param>
/// <param name="Answer">What the rules say.</param>
/// <param name="Rules">The rules behind it.</param>
internal sealed record AskedCell(
    CellLine Line,
    AlertLevel Level,
    LawSegment Segment,
    CellAnswer Answer,
    ImmutableArray<string> Rules
)
{
    /// <summary>The cell alone.</summary>
    public LawCell Cell => new(Line.Industry, Line.Process, Line.Grade, Level.Spell());
}
