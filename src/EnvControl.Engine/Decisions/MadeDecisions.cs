namespace EnvControl.Engine.Decisions;

/// <summary>Decisions made ahead (已算出的决定).</summary>
/// <param name="decisions">Shape [levels of the request][lines].</param>
public sealed class MadeDecisions(LineDecision[][] decisions) : ILineDecisions
{
    /// <inheritdoc/>
    public LineDecision Of(int line, int level) => decisions[level][line];
}
