namespace EnvControl.Domain.Measures;

/// <summary>The firm reduces as it chooses (自主减排): no mandatory stop or limit.</summary>
public sealed record VoluntaryReduction() : Measure
{
    /// <inheritdoc/>
    public override string Action => "voluntary";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.None;
}
