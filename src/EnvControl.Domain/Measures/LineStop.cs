using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>Whole lines of a process stop, counted by line (停一部分生产线,以生产线计): ceil(share × lines), in the firm's stop order.</summary>
/// <param name="Process">The process step.</param>
/// <param name="Share">The part of the lines that stops.</param>
public sealed record LineStop(string? Process, Permille Share) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "lineStop";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Units;
}
