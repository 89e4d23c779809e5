namespace EnvControl.Domain.Measures;

/// <summary>A number of units stops (停 N 台).</summary>
/// <param name="Process">The process step.</param>
/// <param name="Count">How many stop, at least 1.</param>
public sealed record StopUnits(string? Process, int Count) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "stopUnits";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Units;
}
