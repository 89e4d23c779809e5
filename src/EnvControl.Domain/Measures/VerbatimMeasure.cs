namespace EnvControl.Domain.Measures;

/// <summary>A measure that a firm filed in words which could not be read (未识别的措施): kept as it stands, never quantified.</summary>
/// <param name="Text">The words, as filed.</param>
/// <param name="HasFigure">Whether a figure stands in them, so that they may well ask a quantity.</param>
public sealed record VerbatimMeasure(string Text, bool HasFigure) : Measure
{
    /// <inheritdoc/>
    public override string Action => "verbatim";

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.NotQuantified;
}
