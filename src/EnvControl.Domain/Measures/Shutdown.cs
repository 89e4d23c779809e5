namespace EnvControl.Domain.Measures;

/// <summary>The line stops (停产).</summary>
/// <param name="Process">The process step.</param>
public sealed record Shutdown(string? Process = null) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "shutdown";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.All;
}
