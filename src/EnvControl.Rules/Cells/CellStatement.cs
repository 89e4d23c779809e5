using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Cells;

/// <summary>What a table of cells says of one of them (格的预期): written out, so that a change of the law shows against it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Level">The level.</param>
/// <param name="Effective">On which days it holds.</param>
/// <param name="Expected">What must come out.</param>
/// <param name="Where"><c>file:line:column</c> of the words.</param>
/// <param name="Table">The file, and the place of the table in it.</param>
/// <param name="IsDraft">Whether nobody has held it against the text yet.</param>
public sealed record CellStatement(
    CellLine Line,
    AlertLevel Level,
    EffectivePeriod Effective,
    CellAnswer Expected,
    string Where,
    (string File, int Index) Table,
    bool IsDraft
);
