namespace EnvControl.Engine.Decisions;

/// <summary>The decisions of lines, made ahead or when asked for (生产线决定的来源).</summary>
/// <remarks>Safe to ask from several threads; asked twice, it says the same.</remarks>
public interface ILineDecisions
{
    /// <summary>The decision for a line.</summary>
    /// <param name="line">The row of the line table.</param>
    /// <param name="level">The place of the level in the request.</param>
    LineDecision Of(int line, int level);
}
