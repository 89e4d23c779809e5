using System.Collections.Immutable;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>The lines of one industry, side by side (同一行业的生产线段): they share one table, so that its strides are constants.</summary>
/// <param name="Industry">The industry.</param>
/// <param name="Table">Its second stage.</param>
/// <param name="Start">The first position.</param>
/// <param name="Count">How many lines.</param>
/// <param name="Columns">The columns of its table's dimensions, in their order.</param>
/// <param name="PlansFrom">Where its table's plans begin in <see cref="CityColumns.PlanCells"/>.</param>
internal sealed record Segment(
    string Industry,
    IndustryTable Table,
    int Start,
    int Count,
    ImmutableArray<AxisColumn> Columns,
    int PlansFrom
)
{
    /// <summary>The position after the last.</summary>
    public int End => Start + Count;
}
