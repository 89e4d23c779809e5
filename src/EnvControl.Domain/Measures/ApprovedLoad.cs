namespace EnvControl.Domain.Measures;

/// <summary>Whatever load or quantity the guarantee list approves for the line (按保障类名单核定负荷).</summary>
/// <remarks>A rule names it; before anything is worked out it is replaced by the list entry's <see cref="LoadCap"/> or <see cref="OutputCap"/>.</remarks>
public sealed record ApprovedLoad() : Measure
{
    /// <inheritdoc/>
    public override string Action => "loadCap";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Share;
}
