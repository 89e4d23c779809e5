using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.SitePlans;

/// <summary>Reads what the firms filed and lets it bind where it is to (取用企业填报措施).</summary>
public static class BindSitePlans
{
    /// <summary>The table that holds; the same object when the inventory carries no filed texts.</summary>
    /// <param name="derived">What an engine decided from the rules.</param>
    /// <param name="mode">Which of filed and derived is taken.</param>
    public static DecisionTable Run(DecisionTable derived, BindMode mode) =>
        derived.Inventory.SitePlans.Count == 0
            ? derived
            : PlanBinding.Bind(
                derived,
                new FiledPlans(derived.Inventory, derived.RuleSet, derived.Request.On),
                mode
            );
}
