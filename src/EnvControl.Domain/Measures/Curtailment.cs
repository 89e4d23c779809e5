using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>A part of the output stops (限产). An order to "run at 30 %" is a share of 70.</summary>
/// <param name="Process">The process step.</param>
/// <param name="Share">The part that stops.</param>
/// <param name="Base">What the part is taken of.</param>
/// <param name="IsPerPlant">Whether the lines of the process in one firm are taken together.</param>
public sealed record Curtailment(string? Process, Permille Share, CurtailmentBase Base, bool IsPerPlant)
    : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "curtailment";

    /// <inheritdoc/>
    public override MeasureEffect Effect =>
        Base == CurtailmentBase.LowestOfApprovedPermittedActual ? MeasureEffect.Cap : MeasureEffect.Share;
}
