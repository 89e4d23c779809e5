using EnvControl.Domain.Alerts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.City;

/// <summary>Adds the firms and the other sources of a city up and judges the targets (全市汇总).</summary>
public static class CitySummary
{
    /// <summary>Sums one level of a decision table.</summary>
    public static LevelSummary Of(DecisionTable table, AlertLevel level) => throw new NotSupportedException();
}
