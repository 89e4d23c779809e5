namespace EnvControl.Engine.Walks;

/// <summary>Combinations of values that lead to the same at every grade (同一去向的取值组合).</summary>
/// <param name="Targets">Where they lead: stances, or kinds of cells. Shape [grades].</param>
/// <param name="Cells">The cells of the first combination. Shape [grades].</param>
/// <param name="Picks">The values of the first combination, by place. Shape [dimensions].</param>
internal sealed record WalkGroup(int[] Targets, int[] Cells, int[] Picks)
{
    /// <summary>How many combinations.</summary>
    public long Count { get; set; }
}
