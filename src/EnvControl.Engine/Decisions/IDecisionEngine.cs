using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Decisions;

/// <summary>Decides every line of an inventory at the levels asked for (决策引擎).</summary>
/// <remarks>Pure: reads no clock, file, log or network. Safe to use from several threads.</remarks>
public interface IDecisionEngine
{
    /// <summary>The name in reports: <c>reference</c> or <c>columnar</c>.</summary>
    string Name { get; }

    /// <summary>The rules it decides by.</summary>
    RuleSet RuleSet { get; }

    /// <summary>The same engine for other rules, such as these and the orders that came with an inventory.</summary>
    IDecisionEngine For(RuleSet rules);

    /// <summary>Decides every line.</summary>
    /// <param name="inventory">Firms, lines, list entries. The rule set's own list entries count as well.</param>
    /// <param name="request">The day, the levels, the hours elapsed.</param>
    /// <param name="progress">Told how many firms are done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work between two firms.</param>
    DecisionTable Decide(
        EmergencyReductionInventory inventory,
        DecisionRequest request,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    );
}
