using System.Collections.Immutable;

namespace EnvControl.Rules.Checks;

/// <summary>What a cell held through the segments of time (一格的沿革).</summary>
/// <param name="cell">The cell.</param>
/// <param name="segments">How many segments there are.</param>
internal sealed class CellHistory(LawCell cell, int segments)
{
    /// <summary>The cell.</summary>
    public LawCell Cell => cell;

    /// <summary>The state. Shape [segments].</summary>
    public CellState[] States { get; } = new CellState[segments];

    /// <summary>Rules that covered it. Shape [segments].</summary>
    public ImmutableArray<string>[] Rules { get; } =
    [.. Enumerable.Repeat(ImmutableArray<string>.Empty, segments)];

    /// <summary>A firm in the gap. Shape [segments].</summary>
    public ConcreteFirm?[] Firms { get; } = new ConcreteFirm?[segments];

    /// <summary>Notes one kind of line in the cell; answers whether it is the worst so far.</summary>
    public bool Note(int segment, LevelBurden burden)
    {
        var state =
            burden.IsClassless ? CellState.Classless
            : burden.IsGap ? CellState.Gap
            : CellState.Covered;
        if (state == CellState.Covered)
        {
            if (Rules[segment].IsEmpty)
            {
                Rules[segment] = burden.Names;
            }

            return false;
        }

        var isWorst = state > States[segment];
        States[segment] = isWorst ? state : States[segment];
        return isWorst;
    }
}
