using EnvControl.Domain.Inventory;

namespace EnvControl.Domain.Measures;

/// <summary>A measure for one process, ordered of a firm whose inventory tells no lines apart (全厂企业中某道工序的措施).</summary>
/// <remarks>It binds, but nobody knows which part of the plant the process is, so that it is never quantified.</remarks>
/// <param name="Ordered">The measure as ordered.</param>
public sealed record PlantPart(Measure Ordered) : Measure(FactIds.WholePlant)
{
    /// <inheritdoc/>
    public override string Action => Ordered.Action;

    /// <inheritdoc/>
    public override MeasureEffect Effect => MeasureEffect.NotQuantified;

    /// <inheritdoc/>
    public override bool IsFirmLevel => Ordered.IsFirmLevel;
}
