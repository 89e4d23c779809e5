using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;

namespace EnvControl.Engine.RuleSets;

/// <summary>The city's reduction targets of a period (全社会减排比例目标).</summary>
/// <param name="Effective">When they are in force.</param>
/// <param name="Ground">Where they stand.</param>
/// <param name="Yellow">Permille of each pollutant at yellow.</param>
/// <param name="Orange">Permille of each pollutant at orange.</param>
/// <param name="Red">Permille of each pollutant at red.</param>
public sealed record Target(
    EffectivePeriod Effective,
    Ground Ground,
    PollutantAmounts Yellow,
    PollutantAmounts Orange,
    PollutantAmounts Red
)
{
    /// <summary>Permille of each pollutant at a level.</summary>
    public PollutantAmounts At(AlertLevel level) =>
        level switch
        {
            AlertLevel.Yellow => Yellow,
            AlertLevel.Orange => Orange,
            _ => Red,
        };
}
