using System.Collections.Immutable;

namespace EnvControl.Engine.Plans;

/// <summary>What lines of one kind must do at every level (一类生产线的方案). Shape [levels], yellow first.</summary>
/// <param name="Levels">The levels.</param>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed record Plan(ImmutableArray<LevelPlan> Levels)
{
    /// <summary>The bit of a line of which something must be worked out line by line whatever its flags.</summary>
    public const byte EveryLine = 1;

    /// <summary>The bit of a line that has figures of its own.</summary>
    public const byte OfRecord = 2;

    /// <summary>The bit of a line whose base is not whole: a part stopped off-peak, or an emission missing.</summary>
    public const byte OddBase = 4;

    /// <summary>Lines with one of these bits are worked out line by line.</summary>
    public byte Mask => MaskOf(Levels);

    /// <summary>The classes of the three levels, a byte each, yellow lowest.</summary>
    public uint Classes { get; } = ClassesOf(Levels);

    private static byte MaskOf(ImmutableArray<LevelPlan> levels)
    {
        var mask = OddBase;
        foreach (var level in levels)
        {
            mask |= level.IsPlain ? (byte)0 : EveryLine;
            mask |= level.IsOfRecord ? OfRecord : (byte)0;
        }

        return mask;
    }

    private static uint ClassesOf(ImmutableArray<LevelPlan> levels)
    {
        var classes = 0u;
        for (var level = 0; level < levels.Length; level++)
        {
            classes |= (uint)levels[level].Class << (8 * level);
        }

        return classes;
    }
}
