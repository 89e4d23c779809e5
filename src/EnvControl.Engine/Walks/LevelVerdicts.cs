using System.Collections.Immutable;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Walks;

/// <summary>What the rules say of one line at each level (三个级别的结论).</summary>
/// <remarks>Lines of which the same is said share one object, so that a reader may remember by reference what it worked out.</remarks>
public sealed class LevelVerdicts
{
    internal LevelVerdicts(ImmutableArray<Verdict> levels) => Levels = levels;

    /// <summary>The verdicts, yellow first.</summary>
    public ImmutableArray<Verdict> Levels { get; }
}
