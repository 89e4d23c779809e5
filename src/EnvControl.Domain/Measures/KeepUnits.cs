namespace EnvControl.Domain.Measures;

/// <summary>Only a number of units may run (保留 N 台运行).</summary>
/// <param name="Process">The process step.</param>
/// <param name="Count">How many may run, at least 0.</param>
public sealed record KeepUnits(string? Process, int Count) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "keepUnits";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Units;
}
