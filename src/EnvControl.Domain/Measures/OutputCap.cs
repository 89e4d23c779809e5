namespace EnvControl.Domain.Measures;

/// <summary>A highest output (产品产量上限).</summary>
/// <param name="Process">The process step.</param>
/// <param name="Cap">The highest output, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit, such as <c>t/d</c>.</param>
public sealed record OutputCap(string? Process, decimal Cap, string Unit) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "outputCap";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Cap;
}
