using EnvControl.Application.Grading;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Ports;

/// <summary>Reads the indicator values of firms (指标表读取).</summary>
public interface IIndicatorReader
{
    /// <summary>Reads a csv with <c>credit_code</c> and a column for each indicator that is known.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rules">The rule set that declares indicators and industries.</param>
    /// <param name="hasStandings">Whether the file itself must state each firm's industry, and may state its approved grade.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with it; all faults at once.</exception>
    IndicatorSheet Read(string path, RuleSet rules, bool hasStandings);

    /// <summary>Reads the indicators that lie in an inventory folder; <c>null</c> when there are none.</summary>
    /// <param name="inventoryPath">The folder or file of the inventory.</param>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with them; all faults at once.</exception>
    IndicatorSheet? Beside(string inventoryPath, RuleSet rules);
}
