using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>A highest load (负荷上限), in parts of the normal one.</summary>
/// <param name="Process">The process step.</param>
/// <param name="Load">The part that may run.</param>
public sealed record LoadCap(string? Process, Permille Load) : Measure(Process)
{
    /// <inheritdoc/>
    public override string Action => "loadCap";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.Share;
}
