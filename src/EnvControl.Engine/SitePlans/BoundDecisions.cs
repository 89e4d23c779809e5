using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.SitePlans;

/// <summary>The decisions that hold once filed measures are taken into account (取用后的决定).</summary>
/// <param name="lines">Shape [levels of the request][lines].</param>
internal sealed class BoundDecisions(LinePlan[][] lines) : ILineDecisions
{
    /// <inheritdoc/>
    public LineDecision Of(int line, int level) => lines[level][line].Decision;
}
