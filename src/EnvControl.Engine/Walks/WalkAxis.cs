using EnvControl.Domain.Facts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Walks;

/// <summary>A dimension of a stage table and how far apart its codes lie there (表的一维及步长).</summary>
/// <param name="Axis">The dimension.</param>
/// <param name="Stride">How far neighbouring codes lie apart.</param>
internal sealed record WalkAxis(Axis Axis, int Stride)
{
    /// <summary>How far a value moves in the table.</summary>
    public int OffsetOf(FactValue value) => Axis.CodeOf(value) * Stride;

    /// <summary>The dimensions of a table in order.</summary>
    public static IEnumerable<WalkAxis> Of(AxisSet axes, Grid grid) =>
        axes.Axes.Select((axis, i) => new WalkAxis(axis, grid.Strides[i]));
}
