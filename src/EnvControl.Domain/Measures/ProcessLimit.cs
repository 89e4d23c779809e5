using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>A bound on how a process is run (工艺参数限制): coking hours, heats per converter.</summary>
/// <param name="Process">The process step.</param>
/// <param name="Parameter">What is bounded.</param>
/// <param name="Min">The lowest value allowed, if any.</param>
/// <param name="Max">The highest value allowed, if any.</param>
/// <param name="Unit">The unit of the bound.</param>
/// <param name="DeclaredEffect">The part of the base it saves, where the rule says so.</param>
public sealed record ProcessLimit(
    string? Process,
    Law.Bilingual Parameter,
    decimal? Min,
    decimal? Max,
    string Unit,
    Permille? DeclaredEffect = null
) : Measure(Process, DeclaredEffect)
{
    /// <inheritdoc/>
    public override string Action => "processLimit";

    /// <inheritdoc/>
    public override MeasureEffect Effect =>
        DeclaredEffect is null ? MeasureEffect.NotQuantified : MeasureEffect.Share;
}
