using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>A highest concentration in the stack (排放浓度上限).</summary>
/// <param name="Process">The process step.</param>
/// <param name="Pollutant">Of what.</param>
/// <param name="Limit">The highest concentration, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit, such as <c>mg/m3</c>.</param>
/// <param name="DeclaredEffect">The part of the base it saves, where the rule says so.</param>
public sealed record ConcentrationCap(
    string? Process,
    string Pollutant,
    decimal Limit,
    string Unit,
    Permille? DeclaredEffect = null
) : Measure(Process, DeclaredEffect)
{
    /// <inheritdoc/>
    public override string Action => "concentrationCap";

    /// <inheritdoc/>
    public override MeasureEffect Effect =>
        DeclaredEffect is null ? MeasureEffect.NotQuantified : MeasureEffect.Share;
}
