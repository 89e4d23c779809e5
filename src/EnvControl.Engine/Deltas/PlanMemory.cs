using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>Plans of lines whose cells leave the answer open (逐行方案备忘): what was worked out once is kept while there is room.</summary>
/// <remarks>Holds as many as it has slots, a newer one in the place of an older. Safe to share between threads.</remarks>
internal sealed class PlanMemory
{
    private readonly Entry?[] _slots;

    /// <summary>Makes room.</summary>
    /// <param name="lines">How many lines there are.</param>
    public PlanMemory(int lines) =>
        _slots = new Entry?[
            System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(4 * lines, 16, 1 << 18))
        ];

    /// <summary>The plan of a line at two places; <c>null</c> where it is not kept.</summary>
    public Plan? Find(TouchedLine line) =>
        Volatile.Read(ref _slots[SlotOf(line)]) is { } entry && entry.Line == line ? entry.Plan : null;

    /// <summary>Keeps a plan.</summary>
    public void Keep(TouchedLine line, Plan plan) =>
        Volatile.Write(ref _slots[SlotOf(line)], new Entry(line, plan));

    private int SlotOf(TouchedLine line)
    {
        unchecked
        {
            var mixed =
                ((uint)line.Position * 0x9E3779B1u)
                ^ ((uint)line.Stance * 0x85EBCA77u)
                ^ ((uint)line.Cell * 0xC2B2AE3Du);
            return (int)((mixed ^ (mixed >> 15)) & (uint)(_slots.Length - 1));
        }
    }

    private sealed record Entry(TouchedLine Line, Plan Plan);
}
